import { searchEvidence } from '@states-must/database';
import type { RequestContext } from '../../platform/context/request-context.js';
import { pageSize } from '../../platform/limits/page-size.js';
import type { EvidenceSort } from '../../platform/served/enums.js';
import { serveEvidenceConnection, type ServedEvidenceConnection } from '../../platform/served/evidence-connection.js';
import { readEvidenceFilter, type EvidenceFilterInput } from '../../platform/served/evidence-filter.js';

/** What to look for, and which page of it. */
export interface EvidenceQuestion {
  filter?: EvidenceFilterInput | null;
  first?: number | null;
  after?: string | null;
  sort?: EvidenceSort | null;
  /** False where nobody looks at the counts beside the choices: they cost statements of their own. */
  facets: boolean;
}

/**
 * One page of the items that the caller may see.
 *
 * @throws an error that names the unknown code, the limit, or the cursor
 */
export async function findByFilter(
  question: EvidenceQuestion,
  context: RequestContext,
): Promise<ServedEvidenceConnection> {
  const filter = readEvidenceFilter(question.filter, context.reference);
  const page = {
    first: pageSize(question.first),
    after: question.after ?? null,
    sort: question.sort ?? (filter.text ? 'RELEVANCE' : 'NEWEST_APPROVED'),
    facets: question.facets,
  } as const;
  const found = await context.read((tx) => searchEvidence(tx, filter, page));
  return serveEvidenceConnection(found, context.reference);
}
