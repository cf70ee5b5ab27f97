import { CombinedGraphQLErrors } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { FrameDocument } from '../../../gql/apollo/graphql.js';
import type { FormItemFragment } from '../../../gql/attach/graphql.js';
import type { FormStore } from '../../../ui/forms/state/form-store.js';
import { useAttemptKey } from '../../../ui/forms/use-attempt-key.js';
import { fromItem } from '../form/from-item.js';
import { EMPTY_SOURCE, type FormValues } from '../form/form-values.js';
import type { Known } from '../form/known.js';
import { toInput } from '../form/to-input.js';
import { findProblems } from '../problems/find-problems.js';
import type { FormProblem } from '../problems/form-problem.js';
import { refusedProblems } from '../problems/refused-problems.js';
import { storeItem, submitItem } from './write-item.js';
import type { FilesOfItem } from '../files/use-draft-files.js';

/** Where the form stands with the service. */
export interface SendState {
  /** What the last try has found to be in the way. */
  told: readonly FormProblem[];
  /** Goes up with every try that failed, so that the summary takes the focus again. */
  attempt: number;
  busy: boolean;
  /** The item as the service has it, once there is one. */
  stored: FormItemFragment | null;
  /** When the draft was last stored; null before that. */
  storedAt: string | null;
  /** The item as another write has left it, where this form was made on an older version. */
  overtakenBy: FormItemFragment | null;
  /** Whether the session ended while the form was filled in. */
  signedOut: boolean;
}

const contentsOf = (values: FormValues) => JSON.stringify(toInput(values).input);

/**
 * Saves the draft, or saves it and sends it for review. Whatever goes wrong, what was typed stays. `onMade` is called
 * with a new item once it is stored, `onSent` with any once it waits for review.
 */
export function useSend(
  form: FormStore<FormValues>,
  known: Known,
  item: FormItemFragment | null,
  tell: { onMade: (id: string) => void; onSent: (id: string) => void },
) {
  const client = useApolloClient();
  const keyOf = useAttemptKey();
  // What the form held when it was last the same as what is stored; for a new form, when it was opened.
  const [settled, setSettled] = useState(() => contentsOf(form.getValues()));
  const [state, setState] = useState<SendState>({
    told: [],
    attempt: 0,
    busy: false,
    stored: item,
    storedAt: null,
    overtakenBy: null,
    signedOut: false,
  });
  // As it is stored now: files change it between two pictures of the form.
  const latest = useRef(item);
  const change = (patch: Partial<SendState>) => setState((now) => ({ ...now, ...patch }));
  const fail = (told: readonly FormProblem[], more: Partial<SendState> = {}) =>
    setState((now) => ({ ...now, ...more, told, attempt: now.attempt + 1, busy: false }));

  /** The item is stored as the form shows it. A source that was new is on record now: sent again it would be a second one. */
  const keep = (stored: FormItemFragment) => {
    if (form.getValues().source.from === 'new') {
      form.setValue('source', { from: 'record', chosen: stored.source, new: EMPTY_SOURCE });
    }
    setSettled(contentsOf(form.getValues()));
    latest.current = stored;
    change({ stored, storedAt: new Date().toISOString(), overtakenBy: null, told: [] });
    return stored;
  };

  const send = async (goal: 'draft' | 'review', over?: FormItemFragment) => {
    if (state.busy) return;
    const values = form.getValues();
    const problems = findProblems(values, known);
    if (problems.length > 0) return fail(problems);
    change({ busy: true, signedOut: false });
    const on = over ?? latest.current;
    try {
      let stored = on;
      if (!on || over || settled !== contentsOf(values)) {
        const result = await storeItem(client, keyOf, on, toInput(values).input);
        if (!result.ok) return refuse(result, values);
        stored = keep(result.item);
        if (!on) tell.onMade(stored.id);
      }
      if (goal === 'review' && stored) {
        const result = await submitItem(client, keyOf, stored);
        if (!result.ok) return refuse(result, form.getValues());
        latest.current = result.item;
        change({ busy: false, stored: result.item });
        tell.onSent(result.item.id);
        return;
      }
      change({ busy: false, told: [], storedAt: new Date().toISOString() });
      await client.refetchQueries({ include: [FrameDocument] });
    } catch (fault) {
      // The service says what is wrong with a request; a connection that broke says nothing.
      const answered = CombinedGraphQLErrors.is(fault);
      const message = fault instanceof Error ? fault.message : '';
      fail([{ path: '', code: answered ? 'REQUEST_REFUSED' : 'UNREACHABLE', message, refused: null }]);
    }
  };

  const refuse = (
    result: {
      problems: readonly { code: string; field: string | null; message: string }[];
      current: FormItemFragment | null;
    },
    values: FormValues,
  ) => {
    const stale = result.problems.some(({ code }) => code === 'STALE_VERSION');
    fail(refusedProblems(result.problems, values), {
      overtakenBy: stale ? result.current : null,
      signedOut: result.problems.some(({ code }) => code === 'NOT_SIGNED_IN'),
    });
  };

  /** Gives up what was typed for what another write has stored. */
  const takeTheirs = () => {
    if (!state.overtakenBy) return;
    form.reset(fromItem(state.overtakenBy));
    keep(state.overtakenBy);
  };
  /** The draft was given another file, or lost one. */
  const putFiles = (changed: FilesOfItem) => {
    if (!latest.current) return;
    latest.current = { ...latest.current, ...changed };
    change({ stored: latest.current });
  };
  /** Whether something was typed that is not stored. */
  const isUnsaved = () => contentsOf(form.getValues()) !== settled;
  const draft = { current: () => latest.current, put: putFiles };
  return { state, send, draft, takeTheirs, isUnsaved, signedInAgain: () => change({ signedOut: false, told: [] }) };
}
