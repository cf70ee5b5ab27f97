import { Module } from '@nestjs/common';
import { EvidenceResolver } from './read/evidence.resolver.js';

@Module({ providers: [EvidenceResolver] })
export class EvidenceModule {}
