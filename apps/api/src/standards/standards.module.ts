import { Module } from '@nestjs/common';
import { StandardsResolver } from './standards.resolver.js';

@Module({ providers: [StandardsResolver] })
export class StandardsModule {}
