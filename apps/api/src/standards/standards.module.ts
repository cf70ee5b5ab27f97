import { Module } from '@nestjs/common';
import { AreaResolver } from './area.resolver.js';
import { CrosswalkWriteResolver } from './crosswalk-write.resolver.js';
import { EndCrosswalkLink } from './end-crosswalk-link.js';
import { LinkedCellsResolver, LinkedObligationsResolver } from './linked.resolver.js';
import { SetCrosswalkLink } from './set-crosswalk-link.js';
import { StandardsResolver } from './standards.resolver.js';

@Module({
  providers: [
    AreaResolver,
    StandardsResolver,
    LinkedObligationsResolver,
    LinkedCellsResolver,
    CrosswalkWriteResolver,
    SetCrosswalkLink,
    EndCrosswalkLink,
  ],
})
export class StandardsModule {}
