import type { Catalogue } from '@states-must/catalogue';
import { checkBeside, type CrosswalkLink } from '@states-must/domain';
import { rowsOf, type Tx } from '../connection/tx.js';
import type { CrosswalkRecord } from '../crosswalk/crosswalk-record.js';
import { openCrosswalk } from '../crosswalk/read-crosswalk.js';

/**
 * Writes what changed of the catalogue's crosswalks, and ends what it no longer has. What an editor changed or took out
 * stays as the editor left it, and so does what a link of theirs leaves no room for. Gives how many rows were touched.
 */
export async function publishCrosswalks(tx: Tx, { crosswalks }: Catalogue): Promise<number> {
  let touched = await endOthers(tx, crosswalks);
  for (const { from, to, links } of crosswalks) {
    const kept = await openCrosswalk(tx, from, to);
    const edited = kept.filter((one) => one.origin === 'EDITOR');
    const standing = edited.filter((one) => one.endedAt === null);
    const given = links
      .map((pair): CrosswalkLink => ({ ...pair, fromStandard: from, toStandard: to }))
      .filter((link) => !edited.some((one) => samePair(one, link)) && checkBeside(link, standing).length === 0);
    const own = kept.filter((one) => one.origin === 'CATALOGUE');
    // First what goes: an equal that moved to another obligation is not there twice for a moment.
    for (const gone of own.filter((one) => one.endedAt === null && !given.some((link) => samePair(one, link)))) {
      await end(tx, gone);
      touched += 1;
    }
    for (const link of given) {
      const old = own.find((one) => samePair(one, link));
      if (old && old.endedAt === null && old.relation === link.relation && old.note === link.note) continue;
      await (old ? renew(tx, old, link) : insert(tx, link));
      touched += 1;
    }
  }
  return touched;
}

const samePair = (one: CrosswalkLink, other: CrosswalkLink): boolean => one.from === other.from && one.to === other.to;

async function insert(tx: Tx, link: CrosswalkLink): Promise<void> {
  await rowsOf(
    tx,
    `INSERT INTO crosswalk (from_standard, from_obligation, to_standard, to_obligation, relation, note, origin)
     VALUES ($1, $2, $3, $4, $5, $6, 'CATALOGUE')`,
    [link.fromStandard, link.from, link.toStandard, link.to, link.relation, link.note],
  );
}

async function renew(tx: Tx, old: CrosswalkRecord, link: CrosswalkLink): Promise<void> {
  await rowsOf(
    tx,
    `UPDATE crosswalk SET relation = $2, note = $3, ended_at = NULL, version = version + 1, changed_at = now()
     WHERE id = $1`,
    [old.id, link.relation, link.note],
  );
}

async function end(tx: Tx, gone: CrosswalkRecord): Promise<void> {
  await rowsOf(tx, 'UPDATE crosswalk SET ended_at = now(), version = version + 1, changed_at = now() WHERE id = $1', [
    gone.id,
  ]);
}

/** The catalogue's links between standards that have no crosswalk any more. */
async function endOthers(tx: Tx, crosswalks: Catalogue['crosswalks']): Promise<number> {
  const rows = await rowsOf(
    tx,
    `UPDATE crosswalk SET ended_at = now(), version = version + 1, changed_at = now()
     WHERE ended_at IS NULL AND origin = 'CATALOGUE'
       AND NOT EXISTS (SELECT 1 FROM unnest($1::text[], $2::text[]) AS k (f, t) WHERE f = from_standard AND t = to_standard)
     RETURNING 1`,
    [crosswalks.map(({ from }) => from), crosswalks.map(({ to }) => to)],
  );
  return rows.length;
}
