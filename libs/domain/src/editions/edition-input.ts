import * as v from 'valibot';
import { fault, optional, readFault, required } from '../evidence/fields.js';
import { TEXT_LIMITS } from '../evidence/text-rules.js';
import type { FieldProblem } from '../standards/crosswalk-input.js';

/** Most characters of an edition's name. */
export const EDITION_NAME_MAX = 120;
/** Most characters of the part of the address that is made of the name. */
const SLUG_MAX = 80;

/** What its freezer types of an edition. */
export interface EditionInput {
  name: string;
  note?: string | null;
}

/** An edition's name and note that may be stored. */
export interface CheckedEdition {
  name: string;
  note: string | null;
}

const schema = v.object({
  name: v.pipe(
    required('the name', EDITION_NAME_MAX),
    v.check(
      (name) => !/[\t\r\n]/.test(name),
      fault('UNSAFE_TEXT', 'The name has more than one line. Write it on one.'),
    ),
  ),
  note: optional('the note', TEXT_LIMITS.note),
});

/** The shape and the limits of an edition's name (1 to 120 characters, one line) and note (at most 500 characters). */
export function readEdition(
  input: EditionInput,
): { ok: true; value: CheckedEdition } | { ok: false; problems: FieldProblem[] } {
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const problems = parsed.issues.map((issue) => ({
    field: String(issue.path?.[0]?.key ?? ''),
    ...readFault(issue.message),
  }));
  return { ok: false, problems };
}

/**
 * The last part of an edition's address: its name in lower case, without accents, all else as hyphens. A name in another
 * script leaves nothing of it: then the day stands there.
 */
export function slugOf(name: string, asOf: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_MAX)
    .replace(/^-|-$/g, '');
  return slug === '' ? `edition-${asOf}` : slug;
}
