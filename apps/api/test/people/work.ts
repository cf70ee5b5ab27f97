import { randomUUID } from 'node:crypto';
import type { Person } from './sign-in.js';
import { wrote, type Said, type Wrote } from './write.js';

/** One step of a review, as the person who asks sees it. */
export interface Step {
  id: string;
  decision: string;
  version: number;
  role: string;
  byYou: boolean;
  undone: boolean;
  undoFor: number;
  checks: string[] | null;
}

/** The steps of a review so far, oldest first. */
export async function steps(who: Person, id: string): Promise<Step[]> {
  const answer = await who.ask(
    `query ($id: ID!) { evidence(id: $id) { review { events { id decision version role byYou undone undoFor checks } } } }`,
    { id },
  );
  const item = answer.data!['evidence'] as { review: { events: Step[] } } | null;
  return item?.review.events ?? [];
}

/** Takes a decision back: the given one, or the person's last on the item. */
export async function undo(
  who: Person,
  what: { item: string } | { decision: string },
  key: string = randomUUID(),
): Promise<Wrote> {
  const decision =
    'decision' in what
      ? what.decision
      : (await steps(who, what.item)).findLast((step) => step.byYou && step.decision !== 'UNDO')!.id;
  const answer = await who.ask(
    `mutation ($decision: ID!, $key: String!) { write: undoDecision(decisionId: $decision, key: $key) {
      __typename ... on EvidenceChanged { evidence { id version state } cells { id status confidence } }
      ... on Refused { problems { code field message } current { id version state } } } }`,
    { decision, key },
  );
  return wrote(answer);
}

/** An approval with a list of what was looked at. */
export async function approveWith(
  who: Person,
  item: { id: string; version: number },
  checklist: string[] | null,
): Promise<Wrote> {
  const answer = await who.ask(
    `mutation ($id: ID!, $version: Int!, $key: String!, $checklist: [ReviewCheck!]) {
      write: approveEvidence(id: $id, version: $version, key: $key, checklist: $checklist) {
        __typename ... on EvidenceChanged { evidence { id version state } cells { id status confidence } }
        ... on Refused { problems { code field message } current { id version state } } } }`,
    { id: item.id, version: item.version, key: randomUUID(), checklist },
  );
  return wrote(answer);
}

/** Who has an item, as the person who asks sees it. */
export interface Assignment {
  assignee: { id: string; name: string | null; role: string } | null;
  yours: boolean;
  due: string | null;
  endedAs: string | null;
}

/** The assignment of an item, and who might have it. */
export async function work(
  who: Person,
  id: string,
): Promise<{ assignment: Assignment | null; assignable: { id: string; name: string | null; role: string }[] }> {
  const answer = await who.ask(
    `query ($id: ID!) { evidence(id: $id) { review {
      assignment { assignee { id name role } yours due endedAs } assignable { id name role } } } }`,
    { id },
  );
  return (answer.data!['evidence'] as { review: never }).review;
}

/** Gives an item to the person who asks, or to a colleague. */
export async function assign(
  who: Person,
  evidenceId: string,
  to: { memberId?: string; due?: string } = {},
): Promise<Said[]> {
  const answer = await who.ask(
    `mutation ($evidenceId: ID!, $memberId: ID, $due: Date, $key: String!) {
      write: assignReview(evidenceId: $evidenceId, memberId: $memberId, due: $due, key: $key) {
        ... on ReviewWorkChanged { evidence { id } } ... on Refused { problems { code field message } } } }`,
    { evidenceId, ...to, key: randomUUID() },
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return (answer.data['write'] as { problems?: Said[] }).problems ?? [];
}

/** Frees an item. */
export async function release(who: Person, evidenceId: string): Promise<Said[]> {
  const answer = await who.ask(
    `mutation ($evidenceId: ID!, $key: String!) { write: releaseReview(evidenceId: $evidenceId, key: $key) {
      ... on ReviewWorkChanged { evidence { id } } ... on Refused { problems { code field message } } } }`,
    { evidenceId, key: randomUUID() },
  );
  return (answer.data!['write'] as { problems?: Said[] }).problems ?? [];
}

/** Says that an item is open, and gives the names or roles of the others who have it open; or the problem's code. */
export async function read(who: Person, evidenceId: string): Promise<string[]> {
  const answer = await who.ask(
    `mutation ($evidenceId: ID!) { write: readingNow(evidenceId: $evidenceId) {
      ... on BeingRead { by { name role } } ... on Refused { problems { code field message } } } }`,
    { evidenceId },
  );
  const said = answer.data!['write'] as { by?: { name: string | null; role: string }[]; problems?: Said[] };
  return said.by?.map(({ name, role }) => name ?? role) ?? said.problems!.map(({ code }) => code);
}
