import { Injectable } from '@nestjs/common';
import { appendAudit, reviseEvidence } from '@states-must/database';
import { mayRevise } from '@states-must/domain';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import { insist, type Refusal } from '../../platform/write/refusal.js';
import { checkDraft, type DraftInput } from './check-draft.js';
import { openItem, overtaken } from './open-item.js';
import type { Written } from './written.js';

/** Changes a draft, or an item that was sent back. */
@Injectable()
export class ReviseEvidence {
  /** @returns the item at its next version, or everything that is wrong at once; STALE_VERSION with the current item */
  run(
    context: RequestContext,
    what: { id: string; version: number; input: DraftInput },
    key: string,
  ): Promise<Written | Refusal> {
    return once(context, { operation: 'reviseEvidence', key, body: what }, async (tx, member) => {
      const { record, reviewed } = await openItem(tx, what.id, what.version);
      insist(mayRevise(reviewed, member));
      const draft = await checkDraft(tx, context.reference, member, what.input, record.id);
      const evidence = await reviseEvidence(tx, record.id, what.version, draft, member.id);
      if (evidence === 'STALE') throw await overtaken(tx, record);
      await appendAudit(tx, {
        action: 'evidence.revise',
        subjectKind: 'EVIDENCE',
        subjectId: evidence.id,
        // Regions that the item has left are concerned too.
        regions: [...new Set([...record.regions, ...evidence.regions])].sort(),
        detail: { version: evidence.version, visibility: evidence.visibility, links: evidence.links.length },
      });
      return { evidence, cells: [] };
    });
  }
}
