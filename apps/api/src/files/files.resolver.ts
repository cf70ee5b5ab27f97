import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { custodyOf, type EvidenceRecord } from '@states-must/database';
import { holdsRole, REVIEWING_ROLES } from '@states-must/domain';
import { RequestContext } from '../platform/context/request-context.js';
import { serveCustody, ServedCustodyEntry } from '../platform/served/custody-entry.js';
import { serveFile, ServedEvidenceFile } from '../platform/served/evidence-file.js';
import { serveEvidence, ServedEvidence } from '../platform/served/evidence.js';
import { ServedRefused } from '../platform/served/refused.js';
import { Refusal } from '../platform/write/refusal.js';
import { filesLoader } from './file-loaders.js';
import { FileResult, FilesChanged } from './file-result.js';
import { ChangeFile } from './write/change-file.js';
import { StaleItem } from './write/stale-item.js';

const id = () => Args('id', { type: () => ID, description: 'Identifier of the file.' });
const version = () => Args('version', { type: () => Int, description: 'The version of the item that you read.' });
const key = () =>
  Args('key', {
    description: 'Made for one attempt and sent again with each repetition of it, 1 to 255 characters, kept 24 hours.',
  });

/** The files of an item, what happened to them, and changing them on a draft. Adding one is a plain HTTP request. */
@Resolver(() => ServedEvidence)
export class FilesResolver {
  constructor(private readonly change: ChangeFile) {}

  @ResolveField(() => [ServedEvidenceFile], {
    description: 'Its files, as far as the caller may open them, at most 10. A new one is sent with POST /files.',
  })
  async files(@Parent() item: ServedEvidence, @Context() context: RequestContext): Promise<ServedEvidenceFile[]> {
    return (await filesLoader(context).load(item.id)).map(serveFile);
  }

  @ResolveField(() => [ServedCustodyEntry], {
    nullable: true,
    description:
      'What happened to its files, oldest first, the newest 500 entries: for its author and for who may review it; null for everybody else.',
  })
  async custody(
    @Parent() item: ServedEvidence,
    @Context() context: RequestContext,
  ): Promise<ServedCustodyEntry[] | null> {
    const { member } = context;
    const record = member && (await context.loaders.evidence.load(item.id));
    if (!record) return null;
    const isReader = record.regions.some((region) => holdsRole(member, REVIEWING_ROLES, region));
    if (record.authorId !== member.id && !isReader) return null;
    return (await context.read((tx) => custodyOf(tx, item.id))).map(serveCustody);
  }

  @Mutation(() => FileResult, {
    description:
      'Marks a file of a draft of yours as public, or takes the mark back. A public file goes out as it is, with whatever it carries inside.',
  })
  async markFilePublic(
    @Context() context: RequestContext,
    @id() file: string,
    @version() read: number,
    @Args('public', { description: 'True: it is published with the item. False: it stays with the members.' })
    isPublic: boolean,
    @key() attempt: string,
  ): Promise<typeof FileResult> {
    return serve(context, await this.change.mark(context, { id: file, version: read, public: isPublic }, attempt));
  }

  @Mutation(() => FileResult, { description: 'Takes a file off a draft of yours.' })
  async removeFile(
    @Context() context: RequestContext,
    @id() file: string,
    @version() read: number,
    @key() attempt: string,
  ): Promise<typeof FileResult> {
    return serve(context, await this.change.remove(context, { id: file, version: read }, attempt));
  }
}

const serve = (context: RequestContext, written: EvidenceRecord | Refusal): FilesChanged | ServedRefused => {
  if (!(written instanceof Refusal)) return new FilesChanged(serveEvidence(written, context.reference));
  const current = written instanceof StaleItem ? serveEvidence(written.current, context.reference) : null;
  return new ServedRefused(written.problems, current);
};
