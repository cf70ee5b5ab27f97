import { Injectable } from '@nestjs/common';
import { appendAudit, insertEvidence } from '@states-must/database';
import type { RequestContext } from '../../platform/context/request-context.js';
import { once } from '../../platform/write/once.js';
import type { Refusal } from '../../platform/write/refusal.js';
import { checkDraft, type DraftInput } from './check-draft.js';
import type { Written } from './written.js';

/** Writes a new item as a draft of the caller's. */
@Injectable()
export class AttachEvidence {
  /** @returns the draft at version 1, or everything that is wrong with the input at once */
  run(context: RequestContext, input: DraftInput, key: string): Promise<Written | Refusal> {
    return once(context, { operation: 'attachEvidence', key, body: input }, async (tx, member) => {
      const draft = await checkDraft(tx, context.reference, member, input, null);
      const evidence = await insertEvidence(tx, draft, member.id);
      await appendAudit(tx, {
        action: 'evidence.attach',
        subjectKind: 'EVIDENCE',
        subjectId: evidence.id,
        regions: evidence.regions,
        detail: { version: evidence.version, visibility: evidence.visibility, links: evidence.links.length },
      });
      return { evidence, cells: [] };
    });
  }
}
