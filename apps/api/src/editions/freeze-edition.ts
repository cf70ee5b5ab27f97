import { Injectable } from '@nestjs/common';
import {
  appendAudit,
  editionCalled,
  freezeEdition,
  holdPublishing,
  today,
  type EditionHead,
  type EditionRecord,
} from '@states-must/database';
import {
  ALL_REGIONS,
  holdsRole,
  holdsRoleAnywhere,
  readEdition,
  slugOf,
  type Day,
  type Member,
} from '@states-must/domain';
import { Config } from '../platform/config/config.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { originOf } from '../platform/http/origin-of.js';
import type { Reference } from '../platform/reference/reference.js';
import { once } from '../platform/write/once.js';
import { Refusal } from '../platform/write/refusal.js';

/** The terms of what we publish, told in every edition: whoever passes it on names us. The code has a licence of its own. */
const LICENCE = 'CC-BY-4.0';

/** What is asked for. */
export interface AskedEdition {
  name: string;
  standard?: string | null;
  asOf?: Day | null;
  note?: string | null;
}

/**
 * Freezes all published statuses of a standard as of a day and as known at this moment, in one transaction in which
 * nobody publishes anything.
 */
@Injectable()
export class FreezeEdition {
  constructor(private readonly config: Config) {}

  /**
   * @returns the edition; or NOT_ALLOWED, UNKNOWN_STANDARD, WORKING_READING, MISSING, TOO_LONG, UNSAFE_TEXT, NAME_TAKEN,
   *   DATE_IN_FUTURE, each with its field
   */
  run(context: RequestContext, asked: AskedEdition, key: string): Promise<EditionRecord | Refusal> {
    return once(context, { operation: 'freezeEdition', key, body: asked }, async (tx, member) => {
      const frozenBy = freezerOf(member);
      const standard = standardOf(asked.standard, context.reference);
      const read = readEdition(asked);
      if (!read.ok) throw new Refusal(read.problems);
      const { name, note } = read.value;
      const day = await today(tx);
      const asOf = asked.asOf ?? day;
      if (asOf > day) {
        throw Refusal.of('DATE_IN_FUTURE', 'Nobody can freeze a day to come. Choose today or an earlier day.', 'asOf');
      }
      const slug = slugOf(name, asOf);
      await holdPublishing(tx);
      const other = await editionCalled(tx, name, slug);
      if (other) throw taken(other);
      const draft = { slug, name, note, standard, asOf, licence: LICENCE, frozenBy };
      const edition = await freezeEdition(tx, draft, (head) => this.cite(name, head));
      const { knownAt, methodVersion, rowCount, checksum } = edition;
      await appendAudit(tx, {
        action: 'edition.freeze',
        subjectKind: 'EDITION',
        subjectId: slug,
        regions: [],
        detail: { standard, asOf, knownAt, methodVersion, rowCount, checksum },
      });
      return edition;
    });
  }

  /** Without words that a language would change: it is read in all of them. */
  private cite(name: string, head: EditionHead & { checksum: string }): string {
    const address = `${originOf(this.config)}/editions/${head.slug}`;
    return `States Must, edition “${name}”. Standard ${head.standard}, method ${head.methodVersion}, as of ${head.asOf}, known at ${head.knownAt}. ${address} SHA-256 ${head.checksum}`;
  }
}

/** @throws Refusal NOT_ALLOWED for whoever may not speak for all regions */
function freezerOf(member: Member): 'ADMIN' | 'REGIONAL_LEAD' {
  if (holdsRoleAnywhere(member, ['ADMIN'])) return 'ADMIN';
  if (holdsRole(member, ['REGIONAL_LEAD'], ALL_REGIONS)) return 'REGIONAL_LEAD';
  throw Refusal.of('NOT_ALLOWED', 'Administrators and leads of all regions freeze editions. Ask one of them.');
}

/** @throws Refusal UNKNOWN_STANDARD; WORKING_READING where nothing is assessed under it */
function standardOf(code: string | null | undefined, reference: Reference): string {
  const standard = reference.findStandard(code ?? reference.defaultStandard);
  if (!standard) {
    throw Refusal.of('UNKNOWN_STANDARD', `There is no standard ${code}. Check the code.`, 'standard');
  }
  if (standard.reading === 'WORKING') {
    const message = `${standard.code} is a working reading: nothing is assessed under it, so there is nothing of its own to cite. Freeze the standard that it reads.`;
    throw Refusal.of('WORKING_READING', message, 'standard');
  }
  return standard.code;
}

function taken(other: EditionRecord): Refusal {
  const message = `The edition “${other.name}” has this name, or one so like it that both would have the address /editions/${other.slug}. Choose another name.`;
  return Refusal.of('NAME_TAKEN', message, 'name');
}
