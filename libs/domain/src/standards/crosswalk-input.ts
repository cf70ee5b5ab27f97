import * as v from 'valibot';
import { choice, optional, readFault, required } from '../evidence/fields.js';
import { TEXT_LIMITS } from '../evidence/text-rules.js';
import { CROSSWALK_RELATIONS } from '../vocabulary/vocabulary.js';
import type { CrosswalkLink } from './crosswalk.js';

/** A link of a crosswalk as typed. */
export interface CrosswalkLinkInput {
  fromStandard: string;
  from?: string | null;
  toStandard: string;
  to?: string | null;
  relation: string;
  note?: string | null;
}

/** One thing that is wrong with an input of an editor: the field, and the mend. */
export interface FieldProblem {
  code: string;
  field: string;
  message: string;
}

const schema = v.object({
  fromStandard: required('the earlier standard', TEXT_LIMITS.code),
  from: optional('the earlier obligation', TEXT_LIMITS.code),
  toStandard: required('the later standard', TEXT_LIMITS.code),
  to: optional('the later obligation', TEXT_LIMITS.code),
  relation: choice('the relation', CROSSWALK_RELATIONS),
  note: optional('the note', TEXT_LIMITS.note),
});

/** The shape and the limits of a link: codes of at most 64 characters, a note of at most 500. What it names is judged by `checkPair`. */
export function readCrosswalkLink(
  input: CrosswalkLinkInput,
): { ok: true; value: CrosswalkLink } | { ok: false; problems: FieldProblem[] } {
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output as CrosswalkLink };
  const problems = parsed.issues.map((issue) => ({
    field: String(issue.path?.[0]?.key ?? ''),
    ...readFault(issue.message),
  }));
  return { ok: false, problems };
}
