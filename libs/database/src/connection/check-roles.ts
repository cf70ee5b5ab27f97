import type { DataSource } from 'typeorm';
import { MIGRATIONS, MIGRATIONS_TABLE } from '../migrations/index.js';
import { RoleFault, SchemaFault } from './faults.js';

/** Functions that run with their owner's rights and were looked at. There is none, and there should be none. */
const DEFINER_FUNCTIONS: readonly string[] = [];

/** Tables that hold nothing for the public, whatever the row rules say. */
const NEVER_PUBLIC = [
  ...['member', 'member_credential', 'member_grant', 'session', 'invitation', 'sign_in_attempt'],
  ...['evidence_revision', 'evidence_decision', 'evidence_search_internal', 'idempotency_key', 'audit_entry'],
  ...['custody_entry', 'gap_work'],
];

interface Findings {
  role: string;
  superuser: boolean;
  bypasses: boolean;
  makesRoles: boolean;
  owns: string[];
  becomes: string[];
  unforced: string[];
  plainViews: string[];
  materialised: string[];
  definers: string[];
  reads: string[];
  mayCreate: boolean;
}

/*
 * One look at the catalogue of the database, which every role may read. The name of the schema is fixed: what lies
 * elsewhere the product never looks at.
 */
const LOOK = `
SELECT current_user::text AS role, r.rolsuper AS superuser, r.rolbypassrls AS bypasses,
  r.rolcreaterole OR r.rolcreatedb AS "makesRoles",
  ARRAY(SELECT c.relname::text FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relowner = r.oid) AS owns,
  ARRAY(SELECT DISTINCT pg_get_userbyid(c.relowner)::text FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relowner <> r.oid
          AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS becomes,
  ARRAY(SELECT c.relname::text FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
          AND NOT (c.relrowsecurity AND c.relforcerowsecurity)) AS unforced,
  ARRAY(SELECT c.relname::text FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
          AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)) AS "plainViews",
  ARRAY(SELECT c.relname::text FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'm') AS materialised,
  ARRAY(SELECT p.proname::text FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef) AS definers,
  ARRAY(SELECT c.relname::text FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
          AND c.relname = ANY ($1) AND has_any_column_privilege(c.oid, 'SELECT')) AS reads,
  has_schema_privilege('public', 'CREATE') AS "mayCreate"
FROM pg_roles r WHERE r.rolname = current_user`;

const list = (names: string[]): string => [...names].sort().join(', ');

/**
 * Refuses a database on which row rules would not hold: a role that is a superuser, bypasses them, owns a table or can
 * become one that does; a table without FORCE ROW LEVEL SECURITY; a view, a materialised view or a function that looks
 * past them. Throws a `RoleFault` with one sentence.
 */
export async function checkRoles(source: DataSource, purpose: 'SERVICE' | 'PUBLIC'): Promise<void> {
  const [found] = (await source.query(LOOK, [NEVER_PUBLIC])) as [Findings];
  const role = `The database role ${found.role}`;
  const mend = 'run set-up again and use the addresses that it gives';
  const faults: [boolean, string][] = [
    [found.superuser, `${role} is a superuser, for whom no row rule holds: ${mend}.`],
    [found.bypasses, `${role} has BYPASSRLS, so that no row rule holds for it: ${mend}.`],
    [found.makesRoles, `${role} may make roles or databases: ${mend}.`],
    [found.owns.length > 0, `${role} owns ${list(found.owns)}: ${mend}.`],
    [found.becomes.length > 0, `${role} can become ${list(found.becomes)}, which owns tables: ${mend}.`],
    [found.mayCreate, `${role} may make tables of its own: ${mend}.`],
    [found.unforced.length > 0, `Without FORCE ROW LEVEL SECURITY on ${list(found.unforced)} row rules do not hold.`],
    [found.plainViews.length > 0, `The view ${list(found.plainViews)} looks past row rules: make it security_invoker.`],
    [found.materialised.length > 0, `The materialised view ${list(found.materialised)} knows no row rules: drop it.`],
    [
      found.definers.some((name) => !DEFINER_FUNCTIONS.includes(name)),
      `The function ${list(found.definers)} runs with its owner's rights and is not on the list of those allowed.`,
    ],
    [
      purpose === 'PUBLIC' && found.reads.length > 0,
      `${role} serves the public and may read ${list(found.reads)}: ${mend}.`,
    ],
  ];
  const fault = faults.find(([is]) => is);
  if (fault) throw new RoleFault(fault[1]);
}

/** Refuses a database whose schema this program does not know, older or newer. Throws a `SchemaFault`. */
export async function checkSchema(source: DataSource): Promise<void> {
  const known = MIGRATIONS.map(({ name }) => name);
  let ran: string[];
  try {
    const rows = (await source.query(`SELECT name FROM ${MIGRATIONS_TABLE} ORDER BY id`)) as { name: string }[];
    ran = rows.map(({ name }) => name);
  } catch (error) {
    if ((error as { code?: string }).code !== '42P01') throw error;
    ran = [];
  }
  const missing = known.filter((name) => !ran.includes(name));
  const strange = ran.filter((name) => !known.includes(name));
  if (strange.length > 0) {
    throw new SchemaFault(`The database was set up by a newer program (${list(strange)}): start that one.`);
  }
  if (missing.length > 0) {
    throw new SchemaFault(`The database lacks ${missing.length} steps of its schema: run set-up first.`);
  }
}
