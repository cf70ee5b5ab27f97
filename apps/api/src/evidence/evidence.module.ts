import { Module } from '@nestjs/common';
import { DuplicatesResolver } from './read/duplicates.resolver.js';
import { EvidenceResolver } from './read/evidence.resolver.js';
import { LawsOfJurisdictionResolver } from './read/laws-of-jurisdiction.resolver.js';
import { RelationsResolver } from './read/relations.resolver.js';

@Module({ providers: [EvidenceResolver, RelationsResolver, LawsOfJurisdictionResolver, DuplicatesResolver] })
export class EvidenceModule {}
