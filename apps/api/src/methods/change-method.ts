import { Injectable } from '@nestjs/common';
import {
  appendAudit,
  applyMethod,
  insertMethod,
  isOwnProposal,
  listMethods,
  matrixRevision,
  previewMethod,
  today,
  type MethodRecord,
  type Tx,
} from '@states-must/database';
import { holdsRole, proposeMethod, type Member, type MethodChange } from '@states-must/domain';
import type { RequestContext } from '../platform/context/request-context.js';
import { DatabaseGate } from '../platform/database/database-gate.js';
import { once } from '../platform/write/once.js';
import { Refusal } from '../platform/write/refusal.js';
import type { ServedMethodJob } from './method-job.js';
import { MethodJobs } from './method-jobs.js';

/** Proposing, previewing and applying a version of the method: by administrators, two of them. */
@Injectable()
export class ChangeMethod {
  constructor(
    private readonly gate: DatabaseGate,
    private readonly jobs: MethodJobs,
  ) {}

  /** Puts a version on record as a proposal. Nothing moves. */
  propose(context: RequestContext, change: MethodChange, key: string): Promise<MethodRecord | Refusal> {
    return once(context, { operation: 'proposeMethod', key, body: change }, async (tx, member) => {
      insistAdmin(member);
      const known = await listMethods(tx);
      if (known.some(({ method }) => method.version === change.version)) {
        throw Refusal.of(
          'VERSION_EXISTS',
          `Version ${change.version} is on record already. Choose another number.`,
          'version',
        );
      }
      const proposed = proposeMethod(context.reference.method, change, await today(tx));
      if (!proposed.ok) throw new Refusal(proposed.problems);
      await insertMethod(tx, proposed.method);
      await audit(tx, 'method.propose', change.version);
      return (await listMethods(tx)).find(({ method }) => method.version === change.version)!;
    });
  }

  /** Derives every cell by a version and lists what would move. Nothing is written. */
  async preview(context: RequestContext, version: string): Promise<ServedMethodJob | Refusal> {
    return refusable(async () => {
      insistAdmin(context.member);
      const { method } = await this.proposal(context, version);
      const revision = await context.readPublic(matrixRevision);
      return this.jobs.start({ kind: 'PREVIEW', version, revision }, async (progress) => {
        const moves = await this.gate.read({ kind: 'PUBLIC' }, async (tx) =>
          previewMethod(tx, method, await today(tx), progress),
        );
        return { moved: moves.length, moves };
      });
    });
  }

  /**
   * Puts a proposed version in force and derives every cell by it. `revision` is that of the preview: what moves was
   * looked at, and nothing has changed since.
   */
  async apply(context: RequestContext, version: string, revision: string): Promise<ServedMethodJob | Refusal> {
    return refusable(async () => {
      insistAdmin(context.member);
      await this.proposal(context, version);
      if (await context.read((tx) => isOwnProposal(tx, version))) throw needsAnother();
      const { caller } = context;
      await context.readPublic((tx) => insistRevision(tx, revision));
      return this.jobs.start({ kind: 'APPLY', version, revision }, async (progress) => {
        const applied = await this.gate.write(caller, async (tx) => {
          const done = await applyMethod(tx, version, await today(tx), progress);
          if (done === false) {
            throw needsAnother();
          }
          // Once more: by now nobody else writes cells, and what moves here is counted at the end of the transaction.
          await insistRevision(tx, revision);
          await audit(tx, 'method.apply', version);
          return done;
        });
        await this.gate.reload();
        return { moved: applied.moved };
      });
    });
  }

  private async proposal(context: RequestContext, version: string): Promise<MethodRecord> {
    const found = (await context.read(listMethods)).find(({ method }) => method.version === version);
    if (!found)
      throw Refusal.of('NOT_FOUND', `There is no version ${version} of the method. Propose it first.`, 'version');
    if (found.appliedAt !== null) {
      throw Refusal.of('ALREADY_APPLIED', `Version ${version} was applied already. Propose a new one.`, 'version');
    }
    return found;
  }
}

/** @throws Refusal where a published answer has changed since the revision */
const insistRevision = async (tx: Tx, revision: string): Promise<void> => {
  if ((await matrixRevision(tx)) === revision) return;
  throw Refusal.of(
    'STALE_PREVIEW',
    'Published answers have changed since the preview. Preview the version again, then apply it.',
    'revision',
  );
};

const needsAnother = (): Refusal =>
  Refusal.of('NEEDS_ANOTHER', 'You proposed this version. Another administrator must apply it.', 'version');

const insistAdmin = (member: Member | null): void => {
  if (!member) throw Refusal.of('NOT_SIGNED_IN', 'Sign in to do this. Your session may have ended.');
  if (!holdsRole(member, ['ADMIN'], '*')) {
    throw Refusal.of('NO_RIGHTS', 'Only administrators change the method. Ask one.');
  }
};

const refusable = async <T>(work: () => Promise<T>): Promise<T | Refusal> => {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof Refusal) return fault;
    throw fault;
  }
};

const audit = (tx: Tx, action: string, version: string): Promise<void> =>
  appendAudit(tx, { action, subjectKind: 'METHOD', subjectId: version, regions: [], detail: {} });
