import { randomUUID } from 'node:crypto';
import type { Answer } from '../start-service.js';
import type { Person } from './sign-in.js';

/** A problem as the API says it. */
export interface Said {
  code: string;
  field: string | null;
  message: string;
}

/** What a write answered. */
export interface Wrote {
  kind: 'EvidenceAttached' | 'EvidenceChanged' | 'Refused';
  evidence: { id: string; version: number; state: string } | null;
  cells: { id: string; status: string; confidence: string | null }[];
  problems: Said[];
  current: { id: string; version: number; state: string } | null;
}

const ITEM = 'evidence { id version state }';
const REFUSED = '... on Refused { problems { code field message } current { id version state } }';
const CHANGED = `__typename ... on EvidenceChanged { ${ITEM} cells { id status confidence } } ${REFUSED}`;

/** A law that decriminalises selling in New Zealand: a clean input, to be changed by each test. */
export const law = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  source: {
    new: {
      title: 'Prostitution Reform Act 2003',
      publisher: 'Parliamentary Counsel Office',
      publisherKind: 'OFFICIAL_GAZETTE',
      year: 2003,
      language: 'en',
      url: 'https://www.legislation.govt.nz/act/public/2003/0028/latest/DLM197815.html',
      reliability: 'A',
      reliabilityReason: 'The official text of the law.',
      bodyOf: 'NZ',
      restsOn: [],
    },
  },
  kind: 'LAW',
  title: 'The act makes selling sexual services by adults free from punishment',
  summary: 'Section 7 says that a contract to provide commercial sexual services is not illegal.',
  url: 'https://www.legislation.govt.nz/act/public/2003/0028/latest/DLM197815.html',
  language: 'en',
  credibility: 1,
  visibility: 'PUBLIC',
  adopted: '2003-06-25',
  inForceFrom: '2003-06-28',
  published: '2003-06-27',
  checked: '2026-10',
  links: [{ jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS', locator: 'section 7' }],
  ...change,
});

/** Attaches an item. */
export async function attach(who: Person, input = law(), key: string = randomUUID()): Promise<Wrote> {
  const answer = await who.ask(
    `mutation ($input: AttachEvidenceInput!) { write: attachEvidence(input: $input) {
      __typename ... on EvidenceAttached { ${ITEM} } ${REFUSED} } }`,
    { input: { ...input, key } },
  );
  return wrote(answer);
}

/** Revises an item. */
export async function revise(
  who: Person,
  item: { id: string; version: number },
  input: Record<string, unknown>,
  key: string = randomUUID(),
): Promise<Wrote> {
  const answer = await who.ask(
    `mutation ($id: ID!, $version: Int!, $input: AttachEvidenceInput!) {
      write: reviseEvidence(id: $id, version: $version, input: $input) { ${CHANGED} } }`,
    { ...pick(item), input: { ...input, key } },
  );
  return wrote(answer);
}

/** A step of review without a reason. */
export async function move(
  who: Person,
  step: 'submit' | 'approve',
  item: { id: string; version: number },
  key: string = randomUUID(),
): Promise<Wrote> {
  const answer = await who.ask(
    `mutation ($id: ID!, $version: Int!, $key: String!) {
      write: ${step}Evidence(id: $id, version: $version, key: $key) { ${CHANGED} } }`,
    { ...pick(item), key },
  );
  return wrote(answer);
}

/** A step of review with a reason. */
export async function object(
  who: Person,
  step: 'sendBack' | 'decline' | 'withdraw',
  item: { id: string; version: number },
  reason = 'The locator points to another section.',
  key: string = randomUUID(),
): Promise<Wrote> {
  const answer = await who.ask(
    `mutation ($id: ID!, $version: Int!, $reason: String!, $key: String!) {
      write: ${step}Evidence(id: $id, version: $version, reason: $reason, key: $key) { ${CHANGED} } }`,
    { ...pick(item), reason, key },
  );
  return wrote(answer);
}

/** A submitted item of the researcher's, ready for review. */
export async function submitted(who: Person, input = law()): Promise<{ id: string; version: number }> {
  const draft = await attach(who, input);
  if (!draft.evidence) throw new Error(`Not attached: ${JSON.stringify(draft.problems)}`);
  const sent = await move(who, 'submit', draft.evidence);
  if (!sent.evidence) throw new Error(`Not submitted: ${JSON.stringify(sent.problems)}`);
  return sent.evidence;
}

const pick = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** What the write under the name `write` answered. */
export const wrote = (answer: Answer): Wrote => {
  const said = answer.data?.['write'] as (Partial<Wrote> & { __typename: Wrote['kind'] }) | undefined;
  if (!said) throw new Error(`The write got no answer: ${JSON.stringify(answer.errors)}`);
  return {
    kind: said.__typename,
    evidence: said.evidence ?? null,
    cells: said.cells ?? [],
    problems: said.problems ?? [],
    current: said.current ?? null,
  };
};
