import { holdsRole, LIST_LIMITS, validateEvidence, WRITING_ROLES, type Day, type Grant } from '@states-must/domain';
import { lookupsOf, type Catalogue } from '../form/catalogue.js';
import type { FormValues } from '../form/form-values.js';
import { toInput } from '../form/to-input.js';
import { FIELD_WORDS, patternOf } from './field-words.js';
import type { FormProblem } from './form-problem.js';

/** A path of what is sent, as a path of the form: rows that are left out shift the places of the links. */
export function pathInForm(path: readonly string[], linkPlaces: readonly number[]): string {
  const [first, place, ...rest] = path;
  if (first !== 'links' || place === undefined) return path.join('.');
  return ['links', String(linkPlaces[Number(place)] ?? place), ...rest].join('.');
}

const ORDER = Object.keys(FIELD_WORDS);
const LINKS = LIST_LIMITS.links;

/** Fields in the order in which the form shows them; the rows of links one after the other. */
function placeInForm(path: string): number {
  const row = Number(/^links\.(\d+)/.exec(path)?.[1] ?? 0);
  // What stands below the links comes after all of their rows.
  const below = path.startsWith('links') || ORDER.indexOf(patternOf(path)) < ORDER.indexOf('links') ? 0 : LINKS;
  return ORDER.indexOf(patternOf(path)) + (row + below) * ORDER.length;
}

/**
 * Everything that is in the way of sending the form, in the order of its fields: by the very rules that the service
 * applies, and by the regions in which the writer may write.
 */
export function findProblems(
  values: FormValues,
  known: { catalogue: Catalogue; today: string; grants: readonly Grant[] },
): FormProblem[] {
  const { catalogue, today, grants } = known;
  const { input, linkPlaces } = toInput(values);
  const checked = validateEvidence(input, lookupsOf(catalogue, values), today as Day);
  const problems = (checked.ok ? [] : checked.problems).map(({ path, code, message }): FormProblem => ({
    path: pathInForm(path, linkPlaces),
    code,
    message,
    refused: null,
  }));
  for (const row of linkPlaces) {
    const place = catalogue.placeOf.get(values.links[row]?.jurisdiction ?? '');
    if (!place || holdsRole({ grants }, WRITING_ROLES, place.region)) continue;
    const message = `You do not write evidence for ${place.name}.`;
    problems.push({ path: `links.${row}.jurisdiction`, code: 'NO_RIGHTS_IN_REGION', message, refused: null });
  }
  return problems.sort((a, b) => placeInForm(a.path) - placeInForm(b.path));
}
