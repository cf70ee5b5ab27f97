import { ROLES } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { ColleagueRecord } from '../review/review-records.js';

/** Widest right first: by it somebody is called whose name does not show. */
const WIDEST = [...ROLES].reverse();

const COLLEAGUES = `
  SELECT g.member_id AS "memberId", n.display_name AS name,
    (array_agg(g.role ORDER BY array_position($1::text[], g.role)))[1] AS role
  FROM member_grant g LEFT JOIN member_name n ON n.member_id = g.member_id`;

/** What the caller may know of several members: the role of each, and the name of those they work with. */
export async function colleaguesByIds(tx: Tx, ids: string[]): Promise<Map<string, ColleagueRecord>> {
  if (tx.caller !== 'MEMBER' || ids.length === 0) return new Map();
  const rows = await rowsOf<ColleagueRecord>(
    tx,
    `${COLLEAGUES} WHERE g.member_id = ANY ($2::uuid[]) GROUP BY g.member_id, n.display_name`,
    [WIDEST, ids],
  );
  return new Map(rows.map((row) => [row.memberId, row]));
}

/** Members with a right today whom the caller knows by that name, whatever its case, or by that id; at most three. */
export async function colleaguesCalled(tx: Tx, nameOrId: string): Promise<ColleagueRecord[]> {
  return rowsOf<ColleagueRecord>(
    tx,
    `${COLLEAGUES} WHERE g.ended_at IS NULL AND (lower(n.display_name) = lower($2) OR g.member_id::text = lower($2))
     GROUP BY g.member_id, n.display_name ORDER BY g.member_id LIMIT 3`,
    [WIDEST, nameOrId],
  );
}
