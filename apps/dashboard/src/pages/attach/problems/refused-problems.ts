import type { FormValues } from '../form/form-values.js';
import { toInput } from '../form/to-input.js';
import { pathInForm } from './find-problems.js';
import type { FormProblem } from './form-problem.js';

/** What stands at a path of the form, as text; for a group of fields the text of all of it. */
export function textAt(values: FormValues, path: string): string {
  let here: unknown = values;
  for (const step of path.split('.').filter(Boolean)) {
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined;
  }
  return JSON.stringify(here ?? null);
}

/** The service's problems on the fields of the form. What it says of no field, or of one the form has not, is about the whole. */
export function refusedProblems(
  problems: readonly { code: string; field: string | null; message: string }[],
  values: FormValues,
): FormProblem[] {
  const { linkPlaces } = toInput(values);
  return problems.map(({ code, field, message }) => {
    const asked = field === null ? '' : pathInForm(field.replace(/^input\./, '').split('.'), linkPlaces);
    const path = asked.split('.')[0] ?? '';
    const known = path in values ? asked : '';
    return { path: known, code, message, refused: known === '' ? null : textAt(values, known) };
  });
}
