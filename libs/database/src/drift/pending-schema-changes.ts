import { ownerSource } from '../set-up/migrate.js';

/** Tables that search keeps for itself, without an entity. */
const WITHOUT_ENTITY = ['evidence_search_public', 'evidence_search_internal', 'schema_migration'];

/**
 * What sets the migrated database apart from the entities, one sentence or statement a difference; empty where nothing
 * does. `setUpUrl` names a database that `setUpDatabase` has set up; nothing is changed in it.
 */
export async function pendingSchemaChanges(setUpUrl: string): Promise<string[]> {
  const source = ownerSource(setUpUrl);
  await source.initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    const pending = (await source.showMigrations()) ? ['A migration has not run on this database.'] : [];
    const known = new Set([...source.entityMetadatas.map(({ tableName }) => tableName), ...WITHOUT_ENTITY]);
    const tables = (await source.query(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`,
    )) as { name: string }[];
    const strange = tables.filter(({ name }) => !known.has(name)).map(({ name }) => `Table ${name} has no entity.`);
    return [...pending, ...upQueries.map(({ query }) => query), ...strange];
  } finally {
    await source.destroy();
  }
}
