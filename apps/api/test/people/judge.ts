import { randomUUID } from 'node:crypto';
import type { Answer } from '../start-service.js';
import type { Person } from './sign-in.js';
import type { Said } from './write.js';

/** A record as these tests look at it. */
export interface RecordSeen {
  id: string;
  version: number;
  state: string;
  kind: string;
  assessment: { status: string; kind: string; disputed: boolean; ratings: Record<string, unknown>[] } | null;
}

/** What a step of a record's life answered. */
export interface Judged {
  judgement: RecordSeen | null;
  cells: { id: string; status: string; basis: string }[];
  problems: Said[];
}

const ANSWER = `... on JudgementChanged {
    judgement { id version state kind
      assessment { status kind disputed ratings { seat role status confidence rule reason holds } } }
    cells { id status basis } }
  ... on Refused { problems { code field message } }`;

const read = (answer: Answer): Judged => {
  const said = answer.data?.['step'] as Partial<Judged> | undefined;
  if (!said) throw new Error(`The step got no answer: ${JSON.stringify(answer.errors)}`);
  return { judgement: said.judgement ?? null, cells: said.cells ?? [], problems: said.problems ?? [] };
};

const propose = async (who: Person, mutation: string, type: string, input: Record<string, unknown>) =>
  read(
    await who.ask(`mutation ($input: ${type}!) { step: ${mutation}(input: $input) { ${ANSWER} } }`, {
      input: { key: randomUUID(), ...input },
    }),
  );

/** Puts a search on record: a clean one for Iceland's CRM-2, to be changed by each test. */
export const recordSearch = (who: Person, change: Record<string, unknown> = {}): Promise<Judged> =>
  propose(who, 'recordSearch', 'RecordSearchInput', {
    cells: [{ jurisdiction: 'IS', obligation: 'CRM-2' }],
    on: '2026-10',
    places: ['Lovdata', 'Library of the parliament'],
    languages: ['no', 'en'],
    terms: 'expungement of convictions for selling sex',
    ...change,
  });

/** Puts a position on record: a clean one on Norway's CRM-1. */
export const addPosition = (who: Person, change: Record<string, unknown> = {}): Promise<Judged> =>
  propose(who, 'addPosition', 'AddPositionInput', {
    jurisdiction: 'NO',
    obligation: 'CRM-1',
    party: 'STATE',
    partyName: 'Ministry of Justice',
    value: 'MET',
    text: 'The law punishes those who buy and nobody who sells.',
    on: '2020-05',
    url: 'https://www.regjeringen.no/statement',
    ...change,
  });

/** Proposes an assessment, on the cell as it stands now. */
export const proposeAssessment = async (who: Person, change: Record<string, unknown> = {}): Promise<Judged> => {
  const where = { jurisdiction: 'NO', obligation: 'CRM-1', ...change };
  const cell = await cellOf(who, where.jurisdiction, where.obligation, 'version');
  return propose(who, 'proposeAssessment', 'ProposeAssessmentInput', {
    kind: 'CONFIRM',
    reason: 'The text of section 316 was read, and the ruling on it.',
    cellVersion: cell['version'],
    ...where,
  });
};

/** An override of what the rules propose. */
export const override = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'OVERRIDE',
  status: 'NOT_MET',
  confidence: 'MEDIUM',
  rule: 'contrary',
  reason: 'The one contrary answer rests on a translation that was wrong.',
  ...change,
});

/** Proposes another reliability of a source. */
export const proposeReliability = (who: Person, input: Record<string, unknown>): Promise<Judged> =>
  propose(who, 'proposeReliability', 'ProposeReliabilityInput', input);

/** What is needed to name a record at a version. */
export type Step = Pick<RecordSeen, 'id' | 'version'>;

/** Approves a record. */
export const approve = async (who: Person, { id, version }: Step, key: string = randomUUID()): Promise<Judged> =>
  read(
    await who.ask(
      `mutation ($id: ID!, $version: Int!, $key: String!) {
        step: approveJudgement(id: $id, version: $version, key: $key) { ${ANSWER} } }`,
      { id, version, key },
    ),
  );

/** Declines or withdraws a record. */
export const objectTo = async (
  who: Person,
  step: 'decline' | 'withdraw',
  { id, version }: Step,
  reason = 'It was recorded twice.',
): Promise<Judged> =>
  read(
    await who.ask(
      `mutation ($id: ID!, $version: Int!, $reason: String!, $key: String!) {
        step: ${step}Judgement(id: $id, version: $version, reason: $reason, key: $key) { ${ANSWER} } }`,
      { id, version, reason, key: randomUUID() },
    ),
  );

/** Rates an assessment as a second rater or as adjudicator. */
export const rate = async (
  who: Person,
  step: 'differ' | 'adjudicate',
  { id, version }: Step,
  rating: { status: string; confidence?: string | null; rule?: string | null; reason?: string; keepDissent?: boolean },
): Promise<Judged> => {
  const {
    status,
    confidence = 'LOW',
    rule = '3',
    reason = 'The fines of 2025 are not counted in.',
    keepDissent,
  } = rating;
  const more = step === 'differ' ? ', keepDissent: $keepDissent' : '';
  return read(
    await who.ask(
      `mutation ($id: ID!, $version: Int!, $status: Status!, $confidence: Confidence, $rule: String, $reason: String!, $key: String!
          ${more ? ', $keepDissent: Boolean' : ''}) {
        step: ${step}Assessment(id: $id, version: $version, status: $status, confidence: $confidence, rule: $rule, reason: $reason,
          key: $key${more}) { ${ANSWER} } }`,
      { id, version, status, confidence, rule, reason, keepDissent, key: randomUUID() },
    ),
  );
};

/** The record, where the step was taken. */
export const done = ({ judgement, problems }: Judged): RecordSeen => {
  if (!judgement) throw new Error(`Refused: ${JSON.stringify(problems)}`);
  return judgement;
};

/** The codes of the problems, with their fields. */
export const codes = ({ problems }: Judged): string[] =>
  problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`));

/** Some fields of a cell, as somebody sees it. */
export const cellOf = async (
  who: Pick<Person, 'ask'>,
  jurisdiction: string,
  obligation: string,
  fields: string,
  args: { asOf?: string; knownAt?: string } = {},
): Promise<Record<string, unknown>> => {
  const answer = await who.ask(
    `query ($j: String!, $o: String!, $asOf: Date, $knownAt: DateTime) {
      cell(jurisdiction: $j, obligation: $o, asOf: $asOf, knownAt: $knownAt) { ${fields} } }`,
    { j: jurisdiction, o: obligation, ...args },
  );
  if (!answer.data) throw new Error(`No cell: ${JSON.stringify(answer.errors)}`);
  return answer.data['cell'] as Record<string, unknown>;
};
