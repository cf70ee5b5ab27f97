import { Module } from '@nestjs/common';
import { JurisdictionsResolver } from './jurisdictions.resolver.js';

@Module({ providers: [JurisdictionsResolver] })
export class JurisdictionsModule {}
