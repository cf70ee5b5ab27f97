import type { CellKey } from '../cells/cell-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { GapMove } from './gap-record.js';

const keyOf = ({ standard, jurisdiction, obligation }: CellKey): string[] => [standard, jurisdiction, obligation];

// How it stood before goes along, for undoing this step.
const MOVE = `
UPDATE gap_work SET state = $5, role = $6, until = $7, note = $8, cell_version = $9, version = version + 1,
  member_id = app_member(), moved_by = app_member(), moved_at = clock_timestamp(),
  earlier = jsonb_build_object('state', state, 'memberId', member_id, 'role', role, 'until', until, 'note', note,
    'cellVersion', cell_version)
WHERE standard = $1 AND jurisdiction = $2 AND obligation = $3 AND version = $4 RETURNING version`;

const BEGIN = `
INSERT INTO gap_work (standard, jurisdiction, obligation, state, member_id, moved_by, role, until, note, cell_version, version,
                      earlier)
SELECT $1, $2, $3, $5, app_member(), app_member(), $6, $7, $8, $9, 1,
       jsonb_build_object('state', 'OPEN', 'memberId', app_member(), 'role', $6::text, 'until', null, 'note', null,
         'cellVersion', $9::int)
WHERE $4::int = 0
ON CONFLICT (standard, jurisdiction, obligation) DO NOTHING RETURNING version`;

/**
 * Moves work on a gap by one step, in the caller's name. `version` is that of the work that was read, 0 where nobody had
 * begun. False where another came first: nothing has changed then.
 */
export async function moveGap(tx: Tx, key: CellKey, version: number, move: GapMove): Promise<boolean> {
  const values = [...keyOf(key), version, move.state, move.role, move.until, move.note, move.cellVersion];
  const done = await rowsOf(tx, version === 0 ? BEGIN : MOVE, values);
  return done.length === 1;
}

/** Takes the caller's own last step back; false where there is none of theirs at that version. */
export async function undoGapMove(tx: Tx, key: CellKey, version: number): Promise<boolean> {
  const done = await rowsOf(
    tx,
    `UPDATE gap_work SET state = earlier ->> 'state', member_id = (earlier ->> 'memberId')::uuid, role = earlier ->> 'role',
       until = (earlier ->> 'until')::date, note = earlier ->> 'note', cell_version = (earlier ->> 'cellVersion')::int,
       version = version + 1, moved_by = app_member(), moved_at = clock_timestamp(), earlier = NULL
     WHERE standard = $1 AND jurisdiction = $2 AND obligation = $3 AND version = $4 AND moved_by = app_member()
       AND earlier IS NOT NULL RETURNING version`,
    [...keyOf(key), version],
  );
  return done.length === 1;
}
