import { Module } from '@nestjs/common';
import { ChangeBroughtByResolver, UpcomingBroughtByResolver } from './brought-by.resolver.js';
import { CellMovesResolver } from './cell-moves.resolver.js';
import { ChangesResolver } from './changes.resolver.js';
import { FeedsController } from './feeds/feeds.controller.js';

/** What changed in published answers, what is to come, and what would move a cell; as an API and as feeds. */
@Module({
  controllers: [FeedsController],
  providers: [ChangesResolver, ChangeBroughtByResolver, UpcomingBroughtByResolver, CellMovesResolver],
})
export class ChangesModule {}
