import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CrosswalkRelation } from '@states-must/domain';
import { ServedCrosswalkLink } from '../platform/served/crosswalk-link.js';
import { CrosswalkRelationEnum } from '../platform/served/enums.js';
import { ServedRefused } from '../platform/served/refused.js';

/** A link of a crosswalk as an editor sets it. */
@InputType('CrosswalkLinkInput', {
  description: 'A link of a crosswalk. Read: the later obligation is ... the earlier one.',
})
export class CrosswalkLinkInputType {
  @Field({ description: 'Code of the earlier standard.' })
  fromStandard!: string;

  @Field(() => String, { nullable: true, description: 'Code of the earlier obligation; left out for what is NEW.' })
  from?: string | null;

  @Field({ description: 'Code of the later standard, which supersedes the earlier one.' })
  toStandard!: string;

  @Field(() => String, { nullable: true, description: 'Code of the later obligation; left out for what was DROPPED.' })
  to?: string | null;

  @Field(() => CrosswalkRelationEnum, { description: 'The later obligation is ... the earlier one.' })
  relation!: CrosswalkRelation;

  @Field(() => String, { nullable: true, description: "An editor's note, at most 500 characters." })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the link that you read, where the pair is linked already.',
  })
  version?: number | null;

  @Field({ description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters.' })
  key!: string;
}

/** A link that was set. */
@ObjectType('CrosswalkLinkSet', { description: 'The link stands as given.' })
export class CrosswalkLinkSet {
  @Field(() => ServedCrosswalkLink, { description: 'The link.' })
  readonly link: ServedCrosswalkLink;

  constructor(link: ServedCrosswalkLink) {
    this.link = link;
  }
}

/** A link that was taken out. */
@ObjectType('CrosswalkLinkEnded', { description: 'The link no longer stands.' })
export class CrosswalkLinkEnded {
  @Field({ description: 'Identifier of the link.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

/** A link, or why it was not set. */
export const SetCrosswalkLinkResult = createUnionType({
  name: 'SetCrosswalkLinkResult',
  description: 'A link of a crosswalk, or why it was not set.',
  types: () => [CrosswalkLinkSet, ServedRefused] as const,
  resolveType: (value: CrosswalkLinkSet | ServedRefused) => value.constructor,
});

/** That a link was taken out, or why not. */
export const EndCrosswalkLinkResult = createUnionType({
  name: 'EndCrosswalkLinkResult',
  description: 'That a link was taken out, or why not.',
  types: () => [CrosswalkLinkEnded, ServedRefused] as const,
  resolveType: (value: CrosswalkLinkEnded | ServedRefused) => value.constructor,
});
