import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, readable, runAll } from './statements.js';

/** What the catalogue publishes: standards with their obligations and criteria, regions, jurisdictions, cited works. */
export class Reference1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE standard (
         code text CONSTRAINT pk_standard PRIMARY KEY,
         position integer NOT NULL,
         body jsonb NOT NULL,
         retired_at timestamptz
       )`,
      `CREATE TABLE obligation (
         standard text NOT NULL CONSTRAINT fk_obligation_standard REFERENCES standard (code),
         code text NOT NULL,
         area text NOT NULL,
         column_number integer NOT NULL,
         retired_at timestamptz,
         CONSTRAINT pk_obligation PRIMARY KEY (standard, code)
       )`,
      `CREATE TABLE criterion (
         standard text NOT NULL,
         code text NOT NULL,
         obligation text NOT NULL,
         facet text NOT NULL CONSTRAINT ck_criterion_facet ${oneOf('facet', ['LAW', 'IMPLEMENTATION', 'PRACTICE'])},
         no_is_contrary boolean NOT NULL,
         retired_at timestamptz,
         CONSTRAINT pk_criterion PRIMARY KEY (standard, code),
         CONSTRAINT fk_criterion_obligation FOREIGN KEY (standard, obligation) REFERENCES obligation (standard, code)
       )`,
      `CREATE INDEX ix_criterion_obligation ON criterion (standard, obligation)`,
      `CREATE TABLE region (
         code text CONSTRAINT pk_region PRIMARY KEY,
         position integer NOT NULL,
         names jsonb NOT NULL
       )`,
      `CREATE TABLE jurisdiction (
         code text CONSTRAINT pk_jurisdiction PRIMARY KEY,
         level text NOT NULL CONSTRAINT ck_jurisdiction_level ${oneOf('level', ['STATE', 'TERRITORY', 'PART'])},
         parent text CONSTRAINT fk_jurisdiction_parent REFERENCES jurisdiction (code) DEFERRABLE INITIALLY DEFERRED,
         answering_state text NOT NULL,
         region text NOT NULL CONSTRAINT fk_jurisdiction_region REFERENCES region (code),
         names jsonb NOT NULL,
         own_name jsonb,
         aliases text[] NOT NULL,
         m49_region text,
         naming_note text,
         parts_complete boolean NOT NULL,
         retired_at timestamptz
       )`,
      `CREATE INDEX ix_jurisdiction_parent ON jurisdiction (parent)`,
      `CREATE TABLE work (
         code text CONSTRAINT pk_work PRIMARY KEY,
         position integer NOT NULL,
         body jsonb NOT NULL,
         retired_at timestamptz
       )`,
      ...['standard', 'obligation', 'criterion', 'region', 'jurisdiction', 'work'].flatMap((table) => guard(table)),
      ...readable('standard', 'code, position, body, retired_at'),
      ...readable('obligation', 'standard, code, area, column_number, retired_at'),
      ...readable('criterion', 'standard, code, obligation, facet, no_is_contrary, retired_at'),
      ...readable('region', 'code, position, names'),
      ...readable(
        'jurisdiction',
        'code, level, parent, answering_state, region, names, own_name, aliases, m49_region, naming_note, parts_complete, retired_at',
      ),
      ...readable('work', 'code, position, body, retired_at'),
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
