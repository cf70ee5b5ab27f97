import { Module } from '@nestjs/common';
import { DaysTurn } from './days-turn.js';

/** What keeps statuses true between writes: the day's turn. */
@Module({ providers: [DaysTurn], exports: [DaysTurn] })
export class StatusModule {}
