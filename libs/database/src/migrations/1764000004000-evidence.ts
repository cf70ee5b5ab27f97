import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, guard, oneOf, runAll } from './statements.js';

const PUBLISHERS =
  `OFFICIAL_GAZETTE COURT TREATY_BODY NATIONAL_INSTITUTION SEX_WORKER_LED_GROUP ORGANISATION ACADEMIC MEDIA
  STATE_REPORT OFFICIAL_STATISTICS TESTIMONY`.split(/\s+/);
const KINDS = ['LAW', 'RULING', 'ENFORCEMENT', 'OFFICIAL_STATEMENT', 'STATISTICS', 'FINDING', 'TESTIMONY'];
const STATES = ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'DECLINED', 'WITHDRAWN'];
const ROLES = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER', 'REGIONAL_LEAD', 'ADMIN'];

/** Sources, evidence, its links, every version of it, and every decision on it. */
export class Evidence1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `CREATE TABLE source (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_source PRIMARY KEY,
         code text CONSTRAINT uq_source_code UNIQUE,
         title text NOT NULL,
         publisher text NOT NULL,
         publisher_kind text NOT NULL CONSTRAINT ck_source_kind ${oneOf('publisher_kind', PUBLISHERS)},
         year integer,
         language text NOT NULL,
         url text,
         reliability text NOT NULL CONSTRAINT ck_source_reliability ${oneOf('reliability', [...'ABCDEF'])},
         reliability_reason text NOT NULL,
         body_of text,
         rests_on text[] NOT NULL,
         author_id uuid CONSTRAINT fk_source_author REFERENCES member (id),
         created_at timestamptz NOT NULL DEFAULT now()
       )`,
      `CREATE TABLE evidence (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_evidence PRIMARY KEY,
         reference text CONSTRAINT uq_evidence_reference UNIQUE,
         source_id uuid NOT NULL CONSTRAINT fk_evidence_source REFERENCES source (id),
         kind text NOT NULL CONSTRAINT ck_evidence_kind ${oneOf('kind', KINDS)},
         title text NOT NULL CONSTRAINT ck_evidence_title CHECK (char_length(title) BETWEEN 1 AND 300),
         summary text NOT NULL CONSTRAINT ck_evidence_summary CHECK (char_length(summary) BETWEEN 1 AND 5000),
         url text,
         language text NOT NULL,
         credibility integer NOT NULL CONSTRAINT ck_evidence_credibility CHECK (credibility BETWEEN 1 AND 6),
         -- Restricted records are refused until they are sealed.
         visibility text NOT NULL CONSTRAINT ck_evidence_visibility ${oneOf('visibility', ['PUBLIC', 'INTERNAL'])},
         state text NOT NULL CONSTRAINT ck_evidence_state ${oneOf('state', STATES)},
         sensitive boolean NOT NULL,
         locality text,
         adopted text,
         in_force_from text,
         in_force_to text,
         observed text,
         published text,
         checked text,
         origin text NOT NULL CONSTRAINT ck_evidence_origin ${oneOf('origin', ['CATALOGUE', 'MEMBER'])},
         author_id uuid CONSTRAINT fk_evidence_author REFERENCES member (id),
         last_editor_id uuid CONSTRAINT fk_evidence_last_editor REFERENCES member (id),
         regions text[] NOT NULL,
         content_hash text NOT NULL,
         version integer NOT NULL CONSTRAINT ck_evidence_version CHECK (version > 0),
         created_at timestamptz NOT NULL DEFAULT now(),
         submitted_at timestamptz,
         approved_at timestamptz,
         withdrawn_at timestamptz,
         CONSTRAINT ck_evidence_author CHECK ((origin = 'MEMBER') = (author_id IS NOT NULL)),
         CONSTRAINT ck_evidence_approved CHECK (state <> 'APPROVED' OR approved_at IS NOT NULL),
         CONSTRAINT ck_evidence_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL))
       )`,
      `CREATE INDEX ix_evidence_source ON evidence (source_id)`,
      `CREATE INDEX ix_evidence_author ON evidence (author_id)`,
      `CREATE INDEX ix_evidence_approved ON evidence (approved_at, id) WHERE state = 'APPROVED' AND visibility = 'PUBLIC'`,
      `CREATE INDEX ix_evidence_in_review ON evidence (state, submitted_at) WHERE state <> 'APPROVED'`,
      `CREATE TABLE evidence_link (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_evidence_link PRIMARY KEY,
         evidence_id uuid NOT NULL CONSTRAINT fk_evidence_link_evidence REFERENCES evidence (id),
         position integer NOT NULL,
         jurisdiction text NOT NULL CONSTRAINT fk_evidence_link_jurisdiction REFERENCES jurisdiction (code),
         standard text NOT NULL,
         obligation text NOT NULL,
         criterion text NOT NULL,
         effect text NOT NULL CONSTRAINT ck_evidence_link_effect ${oneOf('effect', ['SUPPORTS', 'CONTRADICTS', 'CONTEXT'])},
         locator text,
         quote text,
         in_force_from text,
         in_force_to text,
         -- Kept by a trigger from the item itself; nothing that is written here counts.
         is_public boolean NOT NULL DEFAULT false,
         CONSTRAINT uq_evidence_link UNIQUE (evidence_id, jurisdiction, standard, criterion),
         CONSTRAINT fk_evidence_link_criterion FOREIGN KEY (standard, criterion) REFERENCES criterion (standard, code),
         CONSTRAINT fk_evidence_link_obligation FOREIGN KEY (standard, obligation) REFERENCES obligation (standard, code)
       )`,
      `CREATE INDEX ix_evidence_link_cell ON evidence_link (standard, jurisdiction, obligation, evidence_id) WHERE is_public`,
      `CREATE TABLE evidence_revision (
         evidence_id uuid NOT NULL CONSTRAINT fk_evidence_revision_evidence REFERENCES evidence (id),
         version integer NOT NULL,
         snapshot jsonb NOT NULL,
         state text NOT NULL,
         content_hash text NOT NULL,
         regions text[] NOT NULL,
         author_id uuid,
         editor_id uuid,
         reason text,
         recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
         CONSTRAINT pk_evidence_revision PRIMARY KEY (evidence_id, version)
       )`,
      `CREATE TABLE evidence_decision (
         id uuid DEFAULT gen_random_uuid() CONSTRAINT pk_evidence_decision PRIMARY KEY,
         evidence_id uuid NOT NULL CONSTRAINT fk_evidence_decision_evidence REFERENCES evidence (id),
         version integer NOT NULL,
         content_hash text NOT NULL,
         member_id uuid NOT NULL CONSTRAINT fk_evidence_decision_member REFERENCES member (id),
         role text NOT NULL CONSTRAINT ck_evidence_decision_role ${oneOf('role', ROLES)},
         decision text NOT NULL CONSTRAINT ck_evidence_decision
           ${oneOf('decision', ['SUBMIT', 'APPROVE', 'SEND_BACK', 'DECLINE', 'WITHDRAW'])},
         reason text,
         decided_at timestamptz NOT NULL DEFAULT clock_timestamp()
       )`,
      `CREATE INDEX ix_evidence_decision_evidence ON evidence_decision (evidence_id)`,
      // One person, one approval of one content.
      `CREATE UNIQUE INDEX uq_evidence_decision_approval ON evidence_decision (evidence_id, member_id, version)
         WHERE decision = 'APPROVE'`,
      ...['source', 'evidence', 'evidence_link', 'evidence_revision', 'evidence_decision'].flatMap((table) =>
        guard(table),
      ),
    ]);
  }

  async down(): Promise<void> {
    forwardOnly();
  }
}
