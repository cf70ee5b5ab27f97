import type { FormProblem } from '../problems/form-problem.js';
import type { FormValues } from './form-values.js';

/** The parts of the form, in order. */
export const PARTS = ['source', 'what', 'says', 'links', 'more', 'safety'] as const;
export type PartName = (typeof PARTS)[number];

/** What may all be left out. */
const MORE = new Set(['connection', 'promulgated', 'identifiers', 'translations', 'relations']);

/** To which part a path of the form belongs. */
export function partOf(path: string): PartName {
  const first = path.split('.')[0] ?? '';
  if (first === 'source' || first === 'links') return first;
  if (MORE.has(first)) return 'more';
  if (first === 'summary' || first === 'credibility') return 'says';
  return first === 'visibility' || first === 'sensitive' ? 'safety' : 'what';
}

/** Whether anything is given that may be left out. */
export function saysMore({ connection, promulgated, identifiers, translations, relations }: FormValues): boolean {
  return Boolean(connection || promulgated) || identifiers.length + translations.length + relations.length > 0;
}

const STARTED: Record<PartName, (values: FormValues) => boolean> = {
  source: ({ source }) => source.chosen !== null || source.new.title !== '' || source.new.publisher !== '',
  what: (values) => [values.title, values.kind, values.url, values.observed, values.published].some(Boolean),
  says: ({ summary, credibility }) => summary !== '' || credibility !== '',
  links: ({ links }) => links.some(({ jurisdiction, criterion }) => jurisdiction !== '' || criterion !== ''),
  more: saysMore,
  safety: () => true,
};

/** How a part stands: how many answers the last try found wrong, else whether all is there that must be. Optional: nothing must. */
export interface PartState {
  part: PartName;
  wrong: number;
  state: 'empty' | 'begun' | 'complete' | 'optional';
}

/** @param missing all that is in the way now; @param told what of it the writer was told */
export function partStates(
  values: FormValues,
  missing: readonly FormProblem[],
  told: readonly FormProblem[],
): PartState[] {
  return PARTS.map((part) => ({
    part,
    wrong: told.filter(({ path }) => path !== '' && partOf(path) === part).length,
    state: missing.some(({ path }) => partOf(path) === part)
      ? STARTED[part](values)
        ? 'begun'
        : 'empty'
      : part === 'more' && !saysMore(values)
        ? 'optional'
        : 'complete',
  }));
}
