import { Module, type DynamicModule } from '@nestjs/common';
import { ChangesModule } from './changes/changes.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { EditionsModule } from './editions/editions.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { EvidenceWriteModule } from './evidence/write/evidence-write.module.js';
import { FilesModule } from './files/files.module.js';
import { GapsModule } from './gaps/gaps.module.js';
import { JudgementModule } from './judgement/judgement.module.js';
import { JurisdictionsModule } from './jurisdictions/jurisdictions.module.js';
import { MatrixModule } from './matrix/matrix.module.js';
import { MembersModule } from './members/members.module.js';
import { MethodsModule } from './methods/methods.module.js';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';
import { ReviewModule } from './review/review.module.js';
import { SiteModule } from './site/site.module.js';
import { SourcesModule } from './sources/sources.module.js';
import { StandardsModule } from './standards/standards.module.js';
import { StatusModule } from './status/status.module.js';

/** The features of the service, one line each. */
export const FEATURES = [
  StandardsModule,
  JurisdictionsModule,
  MatrixModule,
  ChangesModule,
  GapsModule,
  EvidenceModule,
  EvidenceWriteModule,
  FilesModule,
  SourcesModule,
  ReviewModule,
  JudgementModule,
  CommentsModule,
  MembersModule,
  SiteModule,
  MethodsModule,
  EditionsModule,
  StatusModule,
];

/** The service: the platform and the features on it. */
@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(parts), ...FEATURES] };
  }
}
