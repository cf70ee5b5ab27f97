import type { Catalogue } from '@states-must/catalogue';
import { rowsOf, type Tx } from '../connection/tx.js';
import { publishCrosswalks } from './publish-crosswalk.js';

/** One table of the catalogue: its columns as SQL types, the key among them, and the rows. */
interface Table {
  name: string;
  columns: Record<string, string>;
  key: string[];
  rows: Record<string, unknown>[];
  /** Tables without it keep nothing that is taken back. */
  retires: boolean;
}

function tablesOf(catalogue: Catalogue): Table[] {
  const obligations = catalogue.standards.flatMap((standard) =>
    standard.obligations.map((obligation) => ({ standard: standard.code, ...obligation })),
  );
  return [
    {
      name: 'standard',
      columns: { code: 'text', position: 'int', body: 'jsonb' },
      key: ['code'],
      rows: catalogue.standards.map((body, position) => ({ code: body.code, position, body })),
      retires: true,
    },
    {
      name: 'obligation',
      columns: { standard: 'text', code: 'text', area: 'text', column_number: 'int' },
      key: ['standard', 'code'],
      rows: obligations.map(({ standard, code, area, column }) => ({ standard, code, area, column_number: column })),
      retires: true,
    },
    {
      name: 'criterion',
      columns: { standard: 'text', code: 'text', obligation: 'text', facet: 'text', no_is_contrary: 'boolean' },
      key: ['standard', 'code'],
      rows: obligations.flatMap(({ standard, code: obligation, criteria }) =>
        criteria.map(({ code, facet, noIsContrary }) => {
          return { standard, code, obligation, facet, no_is_contrary: noIsContrary };
        }),
      ),
      retires: true,
    },
    {
      name: 'region',
      columns: { code: 'text', position: 'int', names: 'jsonb' },
      key: ['code'],
      rows: catalogue.regions.map(({ code, order, names }) => ({ code, position: order, names })),
      retires: false,
    },
    {
      name: 'jurisdiction',
      columns: {
        ...{ code: 'text', level: 'text', parent: 'text', answering_state: 'text', region: 'text', names: 'jsonb' },
        ...{ own_name: 'jsonb', aliases: 'text[]', m49_region: 'text', naming_note: 'text', parts_complete: 'boolean' },
      },
      key: ['code'],
      rows: catalogue.jurisdictions.map((one) => ({
        ...{ code: one.code, level: one.level, parent: one.parent, answering_state: one.answeringState },
        ...{ region: one.region, names: one.names, own_name: one.ownName, aliases: one.aliases },
        ...{ m49_region: one.m49Region, naming_note: one.namingNote, parts_complete: one.partsComplete },
      })),
      retires: true,
    },
    {
      name: 'work',
      columns: { code: 'text', position: 'int', body: 'jsonb' },
      key: ['code'],
      rows: catalogue.works.map((body, position) => ({ code: body.code, position, body })),
      retires: true,
    },
  ];
}

/** Writes what changed of the catalogue's lists, and retires what it no longer has. Gives how many rows were touched, by table. */
export async function publishReference(tx: Tx, catalogue: Catalogue): Promise<Map<string, number>> {
  const touched = new Map<string, number>();
  for (const table of tablesOf(catalogue)) {
    const count = (await upsert(tx, table)) + (table.retires ? await retire(tx, table) : 0);
    touched.set(table.name, count);
  }
  touched.set('crosswalk', await publishCrosswalks(tx, catalogue));
  return touched;
}

function given({ columns }: Table): string {
  const list = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  return `jsonb_to_recordset($1::jsonb) AS r (${list.join(', ')})`;
}

async function upsert(tx: Tx, table: Table): Promise<number> {
  const { name, key, retires } = table;
  const columns = Object.keys(table.columns);
  const rest = columns.filter((column) => !key.includes(column));
  const ofRow = (row: string): string => [...rest, ...(retires ? ['retired_at'] : [])].map((c) => `${row}.${c}`).join();
  const rows = await rowsOf(
    tx,
    `INSERT INTO ${name} (${columns.join(', ')}) SELECT ${columns.map((column) => `r.${column}`).join(', ')}
     FROM ${given(table)}
     ON CONFLICT (${key.join(', ')}) DO UPDATE SET
       ${[...rest.map((c) => `${c} = excluded.${c}`), ...(retires ? ['retired_at = NULL'] : [])].join(', ')}
     WHERE (${ofRow(name)}) IS DISTINCT FROM (${ofRow('excluded')})
     RETURNING 1`,
    [JSON.stringify(table.rows)],
  );
  return rows.length;
}

async function retire(tx: Tx, table: Table): Promise<number> {
  const { name, key } = table;
  const same = key.map((column) => `r.${column} = ${name}.${column}`).join(' AND ');
  const rows = await rowsOf(
    tx,
    `UPDATE ${name} SET retired_at = now()
     WHERE retired_at IS NULL AND NOT EXISTS (SELECT 1 FROM ${given(table)} WHERE ${same}) RETURNING 1`,
    [JSON.stringify(table.rows)],
  );
  return rows.length;
}
