import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import {
  MarkFilePublicDocument,
  RemoveFileDocument,
  type FormItemFragment,
  type ItemFileFragment,
} from '../../../gql/attach/graphql.js';
import { useAttemptKey } from '../../../ui/forms/use-attempt-key.js';
import { useAnnounce } from '../../../ui/notices/announcer.js';
import { fileProblem } from './file-problem.js';
import type { InTurn } from './use-turns.js';

/** The part of a stored item that files change. */
export type FilesOfItem = Pick<FormItemFragment, 'version' | 'files'>;
type OnDraft = Pick<FormItemFragment, 'id'> & FilesOfItem;

/** How long a removal can be taken back, in milliseconds. */
const UNDO_MS = 10_000;

/** The way to the draft whose files are changed. */
export interface DraftFiles {
  /** The draft as it is stored now; null before it is stored for the first time. */
  current: () => OnDraft | null;
  /** Called with what the service has made of it. */
  put: (changed: FilesOfItem) => void;
}

/**
 * Marks and removes the files of a draft. A removal waits ten seconds for its undo, and is done at once where the page is
 * left or the form is sent.
 */
export function useDraftFiles(draft: DraftFiles, inTurn: InTurn) {
  const client = useApolloClient();
  const keyOf = useAttemptKey();
  const announce = useAnnounce();
  const { i18n, t } = useLingui();
  const [failed, setFailed] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  // What was ticked, until the service has said what it made of it.
  const [marking, setMarking] = useState<Readonly<Record<string, boolean>>>({});
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const write = (act: (on: OnDraft) => Promise<Answer>) =>
    inTurn(async () => {
      const on = draft.current();
      if (!on) return;
      const answer = await act(on).catch(() => undefined);
      if (answer?.__typename === 'FilesChanged') {
        draft.put(answer.evidence);
        return setFailed(null);
      }
      setFailed(fileProblem(answer?.problems[0] ?? { code: 'UNREACHABLE', message: '' }, i18n));
    });

  const mark = (file: ItemFileFragment, isPublic: boolean) => {
    setMarking((now) => ({ ...now, [file.id]: isPublic }));
    return write(async ({ version }) => {
      const what = { id: file.id, version, public: isPublic };
      const variables = { ...what, key: keyOf('markFilePublic', what) };
      const { data } = await client.mutate({ mutation: MarkFilePublicDocument, variables });
      return data?.markFilePublic;
    }).then(() => setMarking({}));
  };

  const forget = (id: string) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setLeaving((now) => now.filter((one) => one !== id));
  };
  const removeNow = (id: string) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    return write(async ({ version }) => {
      const what = { id, version };
      const variables = { ...what, key: keyOf('removeFile', what) };
      const { data } = await client.mutate({ mutation: RemoveFileDocument, variables });
      return data?.removeFile;
    }).then(() => forget(id));
  };
  /** Does what still waits for its undo. Resolves when nothing is being written any more. */
  const settle = async () => {
    for (const id of [...timers.current.keys()]) void removeNow(id);
    await inTurn(() => Promise.resolve());
  };
  const atEnd = useRef(settle);
  useEffect(() => {
    atEnd.current = settle;
  });
  useEffect(() => () => void atEnd.current(), []);

  return {
    failed,
    leaving,
    isPublic: (file: ItemFileFragment) => marking[file.id] ?? file.public,
    mark: (file: ItemFileFragment, isPublic: boolean) => void mark(file, isPublic),
    settle,
    remove: ({ id, name }: ItemFileFragment) => {
      setLeaving((now) => [...now, id]);
      timers.current.set(
        id,
        setTimeout(() => void removeNow(id), UNDO_MS),
      );
      announce(t`${name} is removed in ten seconds. You can undo it.`);
    },
    undo: ({ id, name }: ItemFileFragment) => {
      forget(id);
      announce(t`${name} stays.`);
    },
  };
}

type Answer =
  | { __typename: 'FilesChanged'; evidence: FilesOfItem }
  | { __typename: 'Refused'; problems: readonly { code: string; message: string }[] }
  | undefined;
