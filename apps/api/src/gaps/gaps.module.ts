import { Module } from '@nestjs/common';
import { GapsResolver } from './gaps.resolver.js';
import { MoveGaps } from './move-gaps.js';

/** What cells lack, and who works on it. */
@Module({ providers: [GapsResolver, MoveGaps] })
export class GapsModule {}
