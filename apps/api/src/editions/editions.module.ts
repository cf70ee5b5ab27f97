import { Module } from '@nestjs/common';
import { EditionDownloads } from './downloads.js';
import { EditionsResolver } from './editions.resolver.js';
import { FreezeEdition } from './freeze-edition.js';
import { FreezeResolver } from './freeze.resolver.js';

/** Frozen, citable copies of all published statuses: made, read, compared, downloaded. */
@Module({ controllers: [EditionDownloads], providers: [EditionsResolver, FreezeResolver, FreezeEdition] })
export class EditionsModule {}
