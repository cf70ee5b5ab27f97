import { DataSource } from 'typeorm';
import { ENTITIES } from '../entities/index.js';
import { MIGRATIONS, MIGRATIONS_TABLE } from '../migrations/index.js';
import { OWNER_ROLE } from './roles.js';

/** A way into the database as the tables' owner: for set-up alone. */
export function ownerSource(setUpUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: setUpUrl,
    poolSize: 2,
    applicationName: 'states-must set-up',
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    // The extensions are made with the roles; the owner may not make any.
    installExtensions: false,
    // gen_random_uuid(), which PostgreSQL has without any.
    uuidExtension: 'pgcrypto',
    logging: false,
    extra: { options: `-c role=${OWNER_ROLE} -c search_path=public` },
  });
}

/** Runs the migrations that are due, each in a transaction of its own, and gives their names. */
export async function migrate(source: DataSource): Promise<string[]> {
  const done = await source.runMigrations();
  return done.map(({ name }) => name);
}
