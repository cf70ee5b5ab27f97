import { Module } from '@nestjs/common';
import { AreaResolver } from './area.resolver.js';
import { StandardsResolver } from './standards.resolver.js';

@Module({ providers: [AreaResolver, StandardsResolver] })
export class StandardsModule {}
