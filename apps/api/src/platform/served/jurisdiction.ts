import { Field, ObjectType } from '@nestjs/graphql';
import type { Jurisdiction, JurisdictionLevel } from '@states-must/domain';
import type { Reference } from '../reference/reference.js';
import { JurisdictionLevelEnum } from './enums.js';
import { localName, ServedLocalText } from './local-text.js';
import { ServedRegion } from './region.js';
import { ServedWork, serveWork } from './work.js';

/** A state, a territory, or a part of a state that makes its own law here. */
@ObjectType('Jurisdiction', {
  description: 'A state, a territory, or a part of a state that makes its own law on these matters.',
})
export class ServedJurisdiction {
  @Field({ description: 'ISO 3166-1 alpha-2 or ISO 3166-2 code, upper case.' })
  readonly code: string;

  @Field(() => JurisdictionLevelEnum, { description: 'What it is.' })
  readonly level: JurisdictionLevel;

  @Field(() => [String], { description: 'Other names that people search for.' })
  readonly aliases: string[];

  @Field(() => String, { nullable: true, description: 'UN M49 code of its sub-region, three digits.' })
  readonly m49Region: string | null;

  @Field(() => String, { nullable: true, description: 'Where its name or standing is disputed: how it is named here.' })
  readonly namingNote: string | null;

  @Field({ description: 'True where every part that makes its own law on these matters is listed.' })
  readonly partsComplete: boolean;

  constructor(
    private readonly own: Jurisdiction,
    private readonly reference: Reference,
  ) {
    this.code = own.code;
    this.level = own.level;
    this.aliases = own.aliases;
    this.m49Region = own.m49Region;
    this.namingNote = own.namingNote;
    this.partsComplete = own.partsComplete;
  }

  /** Its name in that language, else in English. @throws UNKNOWN_LANGUAGE */
  nameIn(language: string | null): ServedLocalText {
    return localName(this.own.names, language);
  }

  @Field(() => ServedLocalText, {
    nullable: true,
    description: 'Its name in its own language, where that is not English.',
  })
  get ownName(): ServedLocalText | null {
    return this.own.ownName && { text: this.own.ownName.name, language: this.own.ownName.language };
  }

  @Field(() => ServedRegion, { description: 'The region it belongs to here.' })
  get region(): ServedRegion {
    return new ServedRegion(this.reference.regionOf(this.own.region));
  }

  @Field(() => ServedJurisdiction, { nullable: true, description: 'For a part: the state it is part of.' })
  get parent(): ServedJurisdiction | null {
    return this.own.parent === null ? null : serveJurisdictionOf(this.own.parent, this.reference);
  }

  @Field(() => ServedJurisdiction, {
    nullable: true,
    description: 'The state that answers for it; null where that is itself.',
  })
  get answeringState(): ServedJurisdiction | null {
    return this.own.answeringState === this.code ? null : serveJurisdictionOf(this.own.answeringState, this.reference);
  }

  @Field(() => [ServedJurisdiction], { description: 'Its parts that make their own law on these matters, by code.' })
  get parts(): ServedJurisdiction[] {
    return this.reference.partsOf(this.code).map((one) => serveJurisdiction(one, this.reference));
  }

  @Field(() => [ServedJurisdiction], { description: 'Territories that it answers for, by code.' })
  get territories(): ServedJurisdiction[] {
    return this.reference.territoriesOf(this.code).map((one) => serveJurisdiction(one, this.reference));
  }

  @Field(() => [ServedWork], {
    description: 'Works that the standard cites about it and that nobody here has read yet.',
  })
  get works(): ServedWork[] {
    return this.reference.works.filter((work) => work.jurisdictions.includes(this.code)).map(serveWork);
  }
}

export function serveJurisdiction(jurisdiction: Jurisdiction, reference: Reference): ServedJurisdiction {
  return new ServedJurisdiction(jurisdiction, reference);
}

/** By code. @throws UNKNOWN_JURISDICTION */
export function serveJurisdictionOf(code: string, reference: Reference): ServedJurisdiction {
  return serveJurisdiction(reference.jurisdictionOf(code), reference);
}
