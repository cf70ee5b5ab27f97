import { Args, Context, Field, ID, InputType, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { duplicatesOf } from '@states-must/database';
import {
  holdsRoleAnywhere,
  LIST_LIMITS,
  readIdentifier,
  REVIEWING_ROLES,
  TEXT_LIMITS,
  WRITING_ROLES,
  type DuplicateReason,
} from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { refuse } from '../../platform/errors/refuse.js';
import { DuplicateReasonEnum } from '../../platform/served/evidence-enums.js';
import { IdentifierInput } from '../identifier-input.js';
import { serveEvidence, ServedEvidence } from '../../platform/served/evidence.js';

const text = (description: string) => Field(() => String, { nullable: true, description });

/** What is known so far of an item that is being written. */
@InputType('DuplicatesInput', { description: 'What is known so far of an item that is about to be attached.' })
export class DuplicatesInput {
  @text('Its address, up to 2,048 characters.')
  url?: string | null;

  @Field(() => [IdentifierInput], {
    nullable: true,
    description: 'Its identifiers, at most 20; unfinished ones are passed over.',
  })
  identifiers?: IdentifierInput[] | null;

  @text('Its title, up to 300 characters.')
  title?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Its source, where that is on record: titles are near sooner within one.',
  })
  source?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The item itself, where it is on record already: it is no duplicate.',
  })
  except?: string | null;
}

/** An item that may be the one that is being written. */
@ObjectType('ProbableDuplicate', { description: 'An item on record that may be the one that is being written.' })
export class ProbableDuplicate {
  @Field(() => ServedEvidence, { description: 'The item on record.' })
  evidence!: ServedEvidence;

  @Field(() => [DuplicateReasonEnum], { description: 'Why it may be the same, one or more.' })
  reasons!: DuplicateReason[];
}

/** Who writes evidence, and who reviews it. */
const ASKING = [...WRITING_ROLES, ...REVIEWING_ROLES];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Warns of what is on record already, before anything is stored. It refuses nothing. */
@Resolver()
export class DuplicatesResolver {
  @Query(() => [ProbableDuplicate], {
    description:
      'Items that the caller may see and that may be the one described, the surest first, at most 10. For researchers, reviewers and regional leads. A warning and no refusal.',
  })
  async duplicatesOf(
    @Args('input') input: DuplicatesInput,
    @Context() context: RequestContext,
  ): Promise<ProbableDuplicate[]> {
    if (!holdsRoleAnywhere(context.signedInMember, ASKING)) {
      throw refuse('NO_RIGHTS', 'Only researchers, reviewers and regional leads are told of duplicates.');
    }
    const question = {
      url: within(input.url, TEXT_LIMITS.url, 'url'),
      title: within(input.title, TEXT_LIMITS.title, 'title'),
      identifiers: read(input.identifiers ?? []),
      source: uuid(input.source),
      except: uuid(input.except),
    };
    const found = await context.read((tx) => duplicatesOf(tx, question));
    const items = await Promise.all(found.map(({ id }) => context.loaders.evidence.load(id)));
    return found.flatMap(({ reasons }, at) => {
      const item = items[at];
      return item ? { evidence: serveEvidence(item, context.reference), reasons } : [];
    });
  }
}

/** @throws TOO_LONG, TEXT_INVALID */
const within = (given: string | null | undefined, most: number, field: string): string | null => {
  const trimmed = given?.trim() ?? '';
  if (trimmed.length > most) throw refuse('TOO_LONG', `\`${field}\` has at most ${most} characters.`, { field });
  if (trimmed.includes('\0'))
    throw refuse('TEXT_INVALID', `\`${field}\` holds a character that no text has (NUL).`, { field });
  return trimmed === '' ? null : trimmed;
};

const uuid = (given: string | null | undefined): string | null => (given && UUID.test(given) ? given : null);

/** The identifiers in their one form; what is not one yet is passed over. @throws TOO_MANY */
const read = (given: IdentifierInput[]): IdentifierInput[] => {
  if (given.length > LIST_LIMITS.identifiers) {
    throw refuse('TOO_MANY', `\`identifiers\` takes at most ${LIST_LIMITS.identifiers}.`, { field: 'identifiers' });
  }
  return given.flatMap(({ scheme, value }) => {
    const found = readIdentifier(scheme, value.slice(0, TEXT_LIMITS.identifier));
    return found.ok ? { scheme, value: found.value } : [];
  });
};
