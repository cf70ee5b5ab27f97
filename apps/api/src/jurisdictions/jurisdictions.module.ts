import { Module } from '@nestjs/common';
import { JurisdictionsResolver } from './jurisdictions.resolver.js';
import { RegionResolver } from './region.resolver.js';

@Module({ providers: [JurisdictionsResolver, RegionResolver] })
export class JurisdictionsModule {}
