import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** One item of evidence as a scenario tells it. `says`: jurisdiction -> criterion -> effect. */
export interface ToldEvidence {
  id: string;
  kind: string;
  title: string;
  source: { title: string; publisher: string; publisherKind: string; reliability: string; bodyOf?: string };
  credibility: number;
  relations?: { kind: string; target: string; on: string }[];
  says: Record<string, Record<string, string>>;
  [date: string]: unknown;
}

/** What happens on one day. */
export interface Step {
  day: string;
  name: string;
  evidence?: ToldEvidence[];
  positions?: Record<string, string>[];
  withdrawn?: string[];
  method?: Record<string, unknown>;
}

/** A line that the feed must have. */
export interface Told {
  after: string;
  cell: string;
  kind: string;
  from: string;
  to: string;
  since: string | null;
  by: string[];
}

/** A scenario: what happens, and what the service must answer, written by hand. */
export interface Scenario {
  standard: string;
  obligation: string;
  federation: { code: string; name: string; parts: string[] };
  steps: Step[];
  days: string[];
  /** Step -> place -> one letter a day. */
  expected: Record<string, Record<string, string>>;
  feed: Told[];
}

/** Reads a scenario beside this file. Dates stay the text that they are. */
export const readScenario = (name: string): Scenario =>
  parse(readFileSync(fileURLToPath(new URL(`./${name}.yaml`, import.meta.url)), 'utf8'), {
    schema: 'core',
  }) as Scenario;
