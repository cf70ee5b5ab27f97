import { useLingui } from '@lingui/react/macro';
import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Known } from '../form/known.js';
import { useAttachValues } from '../form/use-attach-form.js';
import { findProblems } from './find-problems.js';
import type { FormProblem } from './form-problem.js';
import { problemWords } from './problem-words.js';
import { textAt } from './refused-problems.js';

/** A problem with its sentence. */
export interface ShownProblem extends FormProblem {
  sentence: string;
}

const Problems = createContext<readonly ShownProblem[]>([]);

const id = ({ path, code }: FormProblem) => `${path} ${code}`;

/**
 * Knows what is in the way. `told` is what the last try to send has found; of that, what is mended disappears while one
 * types, and nothing new is shown before the next try.
 */
export function ProblemsProvider(props: { told: readonly FormProblem[]; known: Known; children: ReactNode }) {
  const { told, known, children } = props;
  const { i18n } = useLingui();
  const values = useDeferredValue(useAttachValues());
  const shown = useMemo(() => {
    if (told.length === 0) return [];
    const still = new Set(findProblems(values, known).map(id));
    return told
      .filter((problem) =>
        problem.refused === null
          ? problem.path === '' || still.has(id(problem))
          : textAt(values, problem.path) === problem.refused,
      )
      .map((problem) => ({ ...problem, sentence: problemWords(problem, values, i18n) }));
  }, [told, values, known, i18n]);
  return <Problems value={shown}>{children}</Problems>;
}

/** All that is in the way now. */
export const useProblems = () => useContext(Problems);

/** The sentence about one field; undefined where nothing is wrong with it. */
export function useProblem(path: string): string | undefined {
  return useContext(Problems).find((problem) => problem.path === path)?.sentence;
}
