import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { DraftFilesDocument } from '../../../gql/attach/graphql.js';
import { useAnnounce } from '../../../ui/notices/announcer.js';
import { faultOfFile } from './allowed-file.js';
import { fileProblem } from './file-problem.js';
import type { DraftFiles } from './use-draft-files.js';
import { sendFile, type Sending } from './send-file.js';
import type { InTurn } from './use-turns.js';

const HOPELESS = /^FILE_|^SAME_FILE$/;

/** A file that was chosen and is no file of the draft yet. */
export interface Arrival {
  key: number;
  file: File;
  state: 'waiting' | 'sending' | 'failed';
  /** Bytes that have gone. */
  sent: number;
  /** Why it was not added. */
  sentence: string | null;
  /** True where the same file would be refused again. */
  isHopeless: boolean;
}

/**
 * Sends what was chosen one after the other, since each file makes a version of the draft.
 */
export function useArrivals(draft: DraftFiles, inTurn: InTurn) {
  const { i18n, t } = useLingui();
  const client = useApolloClient();
  const announce = useAnnounce();
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const next = useRef(0);
  const flying = useRef<Sending | null>(null);
  const dropped = useRef(new Set<number>());
  const left = useRef(false);
  const patch = (key: number, more: Partial<Arrival>) =>
    setArrivals((now) => now.map((one) => (one.key === key ? { ...one, ...more } : one)));

  const fail = (key: number, name: string, fault: { code: string; message: string }) => {
    const sentence = fileProblem(fault, i18n);
    patch(key, { state: 'failed', sentence, isHopeless: HOPELESS.test(fault.code) });
    announce(`${name}: ${sentence}`);
  };

  const send = async ({ key, file }: Arrival) => {
    const on = draft.current();
    if (!on) return;
    flying.current = sendFile(file, on, (sent) => patch(key, { sent }));
    patch(key, { state: 'sending' });
    const result = await flying.current.done;
    flying.current = null;
    if (!result.ok) return fail(key, file.name, result);
    draft.put({ version: result.version, files: [...on.files, result.file] });
    setArrivals((now) => now.filter((one) => one.key !== key));
    // What other pages keep of the item is told, too.
    void client.query({ query: DraftFilesDocument, variables: { id: on.id }, fetchPolicy: 'network-only' });
    const { name } = file;
    announce(t`${name} was added.`);
  };
  const line = (more: readonly Arrival[]) => {
    for (const one of more) {
      void inTurn(async () => {
        if (!left.current && !dropped.current.has(one.key)) await send(one);
      });
    }
  };
  // Whoever leaves the page does not wait for the file.
  useEffect(
    () => () => {
      left.current = true;
      flying.current?.cancel();
    },
    [],
  );

  return {
    arrivals,
    isArriving: arrivals.some(({ state }) => state !== 'failed'),
    add: (files: Iterable<File>) => {
      const chosen = [...files].map((file): Arrival => {
        const fault = faultOfFile(file);
        const sentence = fault && fileProblem({ code: fault, message: '' }, i18n);
        return {
          key: (next.current += 1),
          file,
          state: fault ? 'failed' : 'waiting',
          sent: 0,
          sentence,
          isHopeless: fault !== null,
        };
      });
      setArrivals((now) => [...now.filter(({ state }) => state !== 'failed'), ...chosen]);
      line(chosen.filter(({ state }) => state === 'waiting'));
      const refused = chosen.find(({ sentence }) => sentence);
      if (refused) announce(`${refused.file.name}: ${refused.sentence}`);
    },
    again: (failed: Arrival) => {
      dropped.current.delete(failed.key);
      const fresh = { ...failed, state: 'waiting', sent: 0, sentence: null } as const;
      patch(failed.key, fresh);
      line([fresh]);
    },
    /** Stops a file that is on its way, and takes any other off the list. */
    dismiss: ({ key, state }: Arrival) => {
      if (state === 'sending') return flying.current?.cancel();
      dropped.current.add(key);
      setArrivals((now) => now.filter((one) => one.key !== key));
    },
  };
}
