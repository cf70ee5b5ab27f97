import * as v from 'valibot';
import type { Day } from '../dates/partial-date.js';
import type { IdentifierScheme, RelationKind } from '../vocabulary/vocabulary.js';
import { checkDates } from './check-dates.js';
import { checkIdentifiers, checkTranslations } from './check-further.js';
import { checkLinks, placeOf } from './check-links.js';
import { checkRelations } from './check-relations.js';
import { checkSource } from './check-source.js';
import { checkTestimony } from './check-testimony.js';
import type { CheckedEvidence, EvidenceInput, EvidenceLookups } from './evidence-input.js';
import { evidenceSchema, type ShapedEvidence } from './evidence-schema.js';
import type { Identifier, Translation } from './evidence.js';
import { readFault } from './fields.js';
import { readIdentifier } from './identifiers.js';
import type { Problem } from './problem.js';
import { LIST_LIMITS } from './text-rules.js';

/** An item that may be stored as a draft, or everything that is wrong with the input, in the order of its fields. */
export type ValidatedEvidence = { ok: true; value: CheckedEvidence } | { ok: false; problems: Problem[] };

/** Said wherever a restricted record is offered. */
export const RESTRICTED_NOT_YET =
  'Restricted records cannot be stored yet: they will be once they are sealed. Keep this item out of the system, or attach a published source.';

function linkCount(input: unknown): number {
  const links = (input as { links?: unknown } | null)?.links;
  return Array.isArray(links) ? links.length : 0;
}

/**
 * Checks an item before it is stored; the same function serves the form and the API. Limits: title 1-300 characters,
 * summary 1-5,000, quote 2,000, locator 300, address 2,048 (http or https, no credentials), credibility 1-6, at most 100
 * links, 20 identifiers, 20 translations and 20 relations; one of observed, in force from and published must be known; nothing but a
 * start or an end of being in force lies after `today`. Never throws for bad input: every problem names its field.
 */
export function validateEvidence(input: EvidenceInput, lookups: EvidenceLookups, today: Day): ValidatedEvidence {
  if (linkCount(input) > LIST_LIMITS.links) {
    const message = `An item can have at most ${LIST_LIMITS.links} links. Split it into several items.`;
    return { ok: false, problems: [{ path: ['links'], code: 'TOO_MANY', message }] };
  }
  const parsed = v.safeParse(evidenceSchema, input, { abortPipeEarly: true });
  const problems: Problem[] = (parsed.issues ?? []).map((issue) => ({
    path: (issue.path ?? []).map((item) => String(item.key)),
    ...readFault(issue.message),
  }));
  if (typeof parsed.output !== 'object' || parsed.output === null) return { ok: false, problems };

  // What lies between the fields is checked even where some are wrong, so that one look shows all there is to mend.
  const faulty = new Set(problems.map((problem) => problem.path.join('.')));
  const shaped = parsed.output as ShapedEvidence;
  const sound = (path: string): boolean => ![...faulty].some((one) => one === path || path.startsWith(`${one}.`));
  problems.push(...checkSource(shaped, lookups, today, sound));
  if (shaped.visibility === 'RESTRICTED') {
    problems.push({ path: ['visibility'], code: 'RESTRICTED_NOT_YET', message: RESTRICTED_NOT_YET });
  }
  problems.push(...checkDates(shaped, today, sound));
  problems.push(...checkTestimony(shaped, lookups, sound));
  problems.push(...checkLinks(shaped, lookups, sound));
  problems.push(...checkIdentifiers(shaped, sound), ...checkTranslations(shaped, sound));
  problems.push(...checkRelations(shaped, lookups, sound));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: clean(shaped, lookups) };
}

function clean(shaped: ShapedEvidence, lookups: EvidenceLookups): CheckedEvidence {
  const { id, new: added } = shaped.source;
  return {
    ...shaped,
    // The checks have seen to it that one of the two is there, and that each name and code is known.
    source: typeof id === 'string' ? { id } : { new: added! },
    links: shaped.links.map((link) => {
      const { standard, obligation } = placeOf(link.criterion, lookups)!;
      return { ...link, standard, obligation };
    }),
    identifiers: sorted(shaped.identifiers.map(readIdentifierOf), ({ scheme, value }) => `${scheme} ${value}`),
    translations: sorted(shaped.translations, ({ language }) => language) as Translation[],
    relations: shaped.relations.map(({ kind, target, on, note }) => {
      return { kind: kind as RelationKind, target: lookups.findItem(target)!.id, on, note };
    }),
  };
}

function readIdentifierOf(typed: { scheme: string; value: string }): Identifier {
  const scheme = typed.scheme as IdentifierScheme;
  const read = readIdentifier(scheme, typed.value);
  return { scheme, value: read.ok ? read.value : typed.value };
}

/** In one order whatever the order of typing: the same content is the same content. */
const sorted = <T>(list: T[], key: (one: T) => string): T[] => [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
