import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { LOG, type Log } from '../platform/log/log.js';
import { BlobFolder } from './blobs/blob-folder.js';
import { DownloadController } from './download/download.controller.js';
import { OpenFile } from './download/open-file.js';
import { FilesResolver } from './files.resolver.js';
import { ReceiveFile } from './upload/receive-file.js';
import { UploadController } from './upload/upload.controller.js';
import { ChangeFile } from './write/change-file.js';

/** Files of evidence: receiving them, keeping them unchanged, handing them out, and the list of what happened to each. */
@Module({
  controllers: [UploadController, DownloadController],
  providers: [
    { provide: BlobFolder, useFactory: (config: Config) => new BlobFolder(config.dataFolder), inject: [Config] },
    ReceiveFile,
    OpenFile,
    ChangeFile,
    FilesResolver,
  ],
})
export class FilesModule implements OnApplicationBootstrap {
  constructor(
    private readonly blobs: BlobFolder,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** What was arriving when the service last ended never became a file. */
  async onApplicationBootstrap(): Promise<void> {
    const left = await this.blobs.sweep();
    if (left > 0) this.log.info({ left }, 'Removed files that had not arrived whole.');
  }
}
