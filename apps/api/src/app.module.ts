import { Module, type DynamicModule } from '@nestjs/common';
import { EvidenceModule } from './evidence/evidence.module.js';
import { JurisdictionsModule } from './jurisdictions/jurisdictions.module.js';
import { MatrixModule } from './matrix/matrix.module.js';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';
import { SiteModule } from './site/site.module.js';
import { SourcesModule } from './sources/sources.module.js';
import { StandardsModule } from './standards/standards.module.js';

/** The features of the service, one line each. */
export const FEATURES = [StandardsModule, JurisdictionsModule, MatrixModule, EvidenceModule, SourcesModule, SiteModule];

/** The service: the platform and the features on it. */
@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(parts), ...FEATURES] };
  }
}
