import { Injectable } from '@nestjs/common';
import {
  appendAudit,
  findEvidence,
  findFile,
  markFile,
  noteCustody,
  removeFile,
  type EvidenceRecord,
  type FileOfItem,
  type FileWrite,
  type Tx,
} from '@states-must/database';
import type { Member } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { notFound, type Refusal } from '../../platform/write/refusal.js';
import { roleIn } from '../role-in.js';
import { openDraft, overtaken } from './open-draft.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Which file, and the version of its item that was read. */
export interface WhichFile {
  id: string;
  version: number;
}

/** Changes the files of a draft: what goes out with the item, and what it has no more. */
@Injectable()
export class ChangeFile {
  /** @returns the item at its next version; or why not */
  mark(context: RequestContext, what: WhichFile & { public: boolean }, key: string): Promise<EvidenceRecord | Refusal> {
    return once(context, { operation: 'markFilePublic', key, body: what }, (tx, member) =>
      this.change(tx, member, what, what.public ? 'mark-public' : 'mark-internal', (write) =>
        markFile(tx, write, what.id, what.public),
      ),
    );
  }

  /** @returns the item at its next version, without the file; or why not */
  remove(context: RequestContext, what: WhichFile, key: string): Promise<EvidenceRecord | Refusal> {
    return once(context, { operation: 'removeFile', key, body: what }, (tx, member) =>
      this.change(tx, member, what, 'remove', async (write, file) => {
        const removed = await removeFile(tx, write, file.id);
        if (removed) await noteCustody(tx, { file, event: 'REMOVED', role: roleIn(member, file.regions, true)! });
        return removed;
      }),
    );
  }

  private async change(
    tx: Tx,
    member: Member,
    what: WhichFile,
    action: string,
    act: (write: FileWrite, file: FileOfItem) => Promise<boolean>,
  ): Promise<EvidenceRecord> {
    const file = UUID.test(what.id) ? await findFile(tx, what.id) : null;
    if (!file) throw notFound('file');
    const draft = await openDraft(tx, member, file.evidenceId, what.version);
    if (!(await act({ evidenceId: draft.id, version: what.version, editor: member.id }, file))) {
      throw await overtaken(tx, draft);
    }
    await appendAudit(tx, {
      action: `file.${action}`,
      subjectKind: 'FILE',
      subjectId: file.id,
      regions: draft.regions,
      detail: { evidence: draft.id, version: what.version + 1 },
    });
    return (await findEvidence(tx, draft.id))!;
  }
}
