import type { Day } from '@states-must/domain';
import { cellKeyText, type CellKey } from '../cells/cell-record.js';
import { HEAD_LENGTH, readHeads } from '../cells/head.js';
import type { CellsAsked } from '../changes/change-record.js';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { GapRow, GapWorkRecord } from './gap-record.js';

/** The stored cells of a jurisdiction, one after the other: six characters a cell, the rest with blanks between. */
interface PlaceRow {
  jurisdiction: string;
  obligations: string;
  heads: string;
  items: string;
  newest: string;
  single: string;
  due: string;
  versions: string;
}

/** What is stored of a cell. */
interface Stored {
  head: string;
  items: number;
  newest: Day | null;
  single: number;
  due: boolean;
  version: number;
}

/** A cell of which nothing is stored: not assessed, nothing answered. */
const EMPTY: Stored = { head: 'U-02p-', items: 0, newest: null, single: 0, due: false, version: 0 };

/*
 * Plain columns only, and one row a place, like the grid: ten thousand small rows would take longer to travel than to
 * read. Nothing is joined here, so that no estimate of the planner's can go wrong.
 */
const STORED = `
SELECT jurisdiction, string_agg(obligation, ' ' ORDER BY obligation) AS obligations,
       string_agg(letter || confidence || answered || flags || 'p-', '' ORDER BY obligation) AS heads,
       string_agg(evidence_count::text, ' ' ORDER BY obligation) AS items,
       string_agg(coalesce(newest::text, '-'), ' ' ORDER BY obligation) AS newest,
       string_agg(single_source::text, ' ' ORDER BY obligation) AS single,
       string_agg(CASE WHEN review_due THEN '1' ELSE '0' END, ' ' ORDER BY obligation) AS due,
       string_agg(version::text, ' ' ORDER BY obligation) AS versions
FROM cell WHERE standard = $1 AND ($2::text[] IS NULL OR jurisdiction = ANY ($2))
  AND jurisdiction IN (SELECT code FROM jurisdiction WHERE retired_at IS NULL)
GROUP BY jurisdiction`;

const QUESTIONS = `
SELECT o.code, (SELECT count(*)::int FROM criterion n WHERE n.standard = o.standard AND n.obligation = o.code
                AND n.retired_at IS NULL) AS criteria
FROM obligation o WHERE o.standard = $1 AND o.retired_at IS NULL AND ($2::text[] IS NULL OR o.code = ANY ($2))`;

const WORK = `
SELECT standard, jurisdiction, obligation, state, member_id AS "memberId", moved_by AS "movedBy", role, until::text AS until,
       note, cell_version AS "cellVersion", version, moved_at AS "movedAt", earlier IS NOT NULL AS undoable
FROM gap_work WHERE standard = $1 AND ($2::text[] IS NULL OR jurisdiction = ANY ($2))`;

type WorkRow = CellKey & Omit<GapWorkRecord, 'movedAt'> & { movedAt: Date };

async function readWork(tx: Tx, { standard, jurisdictions }: CellsAsked): Promise<Map<string, GapWorkRecord>> {
  const rows = await rowsOf<WorkRow>(tx, WORK, [standard, jurisdictions]);
  return new Map(
    rows.map(({ standard: of, jurisdiction, obligation, movedAt, ...work }) => {
      return [cellKeyText({ standard: of, jurisdiction, obligation }), { ...work, movedAt: movedAt.toISOString() }];
    }),
  );
}

function readStored(row: PlaceRow): Map<string, Stored> {
  const list = (key: keyof PlaceRow): string[] => row[key].split(' ');
  const items = list('items');
  const newest = list('newest');
  const single = list('single');
  const due = list('due');
  const versions = list('versions');
  return new Map(
    list('obligations').map((obligation, at) => {
      const day = newest[at] === '-' ? null : (newest[at] as Day);
      const numbers = { items: Number(items[at]), single: Number(single[at]), version: Number(versions[at]) };
      const head = row.heads.slice(at * HEAD_LENGTH, (at + 1) * HEAD_LENGTH);
      return [obligation, { head, newest: day, due: due[at] === '1', ...numbers }];
    }),
  );
}

/**
 * What tells the gaps of the cells, and the work on them, in no order: every cell of the standard in a place of which
 * anything is on record, cells that nobody ever looked at too. For members.
 */
export async function readGaps(tx: Tx, asked: CellsAsked): Promise<GapRow[]> {
  const { standard, jurisdictions, obligations } = asked;
  const rows = await rowsOf<PlaceRow>(tx, STORED, [standard, jurisdictions]);
  const questions = await rowsOf<{ code: string; criteria: number }>(tx, QUESTIONS, [standard, obligations]);
  const work = await readWork(tx, asked);
  return rows.flatMap((row) => {
    const stored = readStored(row);
    return questions
      .filter(({ criteria }) => criteria > 0)
      .map(({ code, criteria }): GapRow => {
        const key = { standard, jurisdiction: row.jurisdiction, obligation: code };
        const { head, items, newest, single, due, version } = stored.get(code) ?? EMPTY;
        const [stands] = readHeads([null], head);
        const { status, confidence, contested, stale, answered } = stands!;
        return {
          ...key,
          facts: {
            ...{ status, confidence, contested, stale, answered, criteriaCount: criteria, evidenceCount: items },
            ...{ singleSource: single, newest, reviewDue: due },
          },
          cellVersion: version,
          work: work.get(cellKeyText(key)) ?? null,
        };
      });
  });
}
