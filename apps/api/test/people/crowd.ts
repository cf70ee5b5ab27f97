import { randomUUID } from 'node:crypto';
import type { Person } from './sign-in.js';
import { assign } from './work.js';
import { law, submitted, type Said } from './write.js';

/** An item that the crowd works on, replaced by a new one where its review is over. */
export interface Shared {
  id: string;
  /** Every id that has stood here. */
  before: string[];
}

/** One write of the crowd, and what it answered. */
export interface Act {
  who: string;
  step: string;
  item: string;
  /** The version of the item that the writer had read. */
  read: number;
  evidence: { version: number; state: string } | null;
  problems: Said[];
  current: { version: number } | null;
}

interface Known {
  version: number;
  state: string;
  own: { id: string; decision: string; undone: boolean }[];
}

const EVENTS = 'review { events { id decision byYou undone } }';
const DONE = `__typename ... on EvidenceChanged { evidence { version state ${EVENTS} } }
  ... on Refused { problems { code field message } current { version state } }`;
const STEPS = {
  submit: `submitEvidence(id: $id, version: $version, key: $key)`,
  approve: `approveEvidence(id: $id, version: $version, key: $key)`,
  sendBack: `sendBackEvidence(id: $id, version: $version, reason: "Which section?", key: $key)`,
  decline: `declineEvidence(id: $id, version: $version, reason: "Of another act.", key: $key)`,
  withdraw: `withdrawEvidence(id: $id, version: $version, reason: "An old edition.", key: $key)`,
} as const;
type Step = keyof typeof STEPS | 'revise' | 'undo';

/** What a reviewer and an author do with an item that stands so, and how often out of a hundred. */
const HABITS: Record<'reviewer' | 'author', Record<string, [Step, number][]>> = {
  reviewer: {
    SUBMITTED: [
      ['approve', 62],
      ['sendBack', 12],
      ['decline', 3],
      ['undo', 20],
      ['withdraw', 3],
    ],
    APPROVED: [
      ['undo', 85],
      ['approve', 10],
      ['withdraw', 5],
    ],
    SENT_BACK: [
      ['undo', 40],
      ['approve', 60],
    ],
    DECLINED: [['undo', 100]],
    WITHDRAWN: [['approve', 100]],
  },
  author: {
    SUBMITTED: [
      ['revise', 50],
      ['submit', 48],
      ['withdraw', 2],
    ],
    APPROVED: [
      ['submit', 98],
      ['withdraw', 2],
    ],
    SENT_BACK: [
      ['revise', 50],
      ['submit', 50],
    ],
    DECLINED: [['submit', 100]],
    WITHDRAWN: [['submit', 100]],
  },
};

/** Numbers that look random and are the same in every run. */
const dice = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** One client: reads and writes `rounds` times, each time one of the shared items, as fast as it gets answers. */
export async function work(
  client: { name: string; person: Person; as: 'reviewer' | 'author'; seed: number },
  items: Shared[],
  rounds: number,
  renew: () => Promise<string>,
): Promise<Act[]> {
  const throws = dice(client.seed);
  const known = new Map<string, Known>();
  const acts: Act[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const shared = items[Math.floor(throws() * items.length)]!;
    const { id } = shared;
    // Now and then somebody looks; in between they write on what they saw last, and are told where that is over.
    if (!known.has(id) || throws() < 0.2) known.set(id, await look(client.person, id));
    const seen = known.get(id)!;
    if (client.as === 'author' && ['WITHDRAWN', 'DECLINED'].includes(seen.state) && throws() < 0.3) {
      await replace(shared, id, renew);
    }
    // Work changes hands meanwhile; whether it may is no matter here, only that nobody waits for ever.
    if (client.as === 'reviewer' && throws() < 0.1) await assign(client.person, id);
    const step = choose(HABITS[client.as][seen.state] ?? [['approve', 100]], throws());
    const act = await write(client.person, step, id, seen, `Section ${Math.floor(throws() * 3)} of the act`);
    if (!act) {
      known.delete(id);
      round -= 1;
      continue;
    }
    acts.push({ ...act, who: client.name, step, item: id, read: seen.version });
    if (act.known) known.set(id, act.known);
    else known.delete(id);
  }
  return acts;
}

const choose = (habits: [Step, number][], thrown: number): Step => {
  let left = thrown * habits.reduce((sum, [, weight]) => sum + weight, 0);
  return habits.find(([, weight]) => (left -= weight) < 0)?.[0] ?? habits[0]![0];
};

const replace = async (shared: Shared, over: string, renew: () => Promise<string>): Promise<void> => {
  if (shared.id !== over) return;
  const id = await renew();
  if (shared.id !== over) return;
  shared.before.push(id);
  shared.id = id;
};

const look = async (person: Person, id: string): Promise<Known> => {
  const { data } = await person.ask(`query ($id: ID!) { evidence(id: $id) { version state ${EVENTS} } }`, { id });
  return knownFrom(data!['evidence'] as Answered['evidence']);
};

interface Answered {
  evidence: { version: number; state: string; review: { events: (Known['own'][number] & { byYou: boolean })[] } };
}
const knownFrom = ({ version, state, review }: Answered['evidence']): Known => ({
  version,
  state,
  own: review.events.filter(({ byYou }) => byYou),
});

/** Null where there is nothing of one's own to take back. */
const write = async (
  person: Person,
  step: Step,
  id: string,
  seen: Known,
  title: string,
): Promise<(Pick<Act, 'evidence' | 'problems' | 'current'> & { known: Known | null }) | null> => {
  const key = randomUUID();
  const taken = seen.own.findLast(
    ({ decision, undone }) => !undone && !['UNDO', 'SUBMIT', 'WITHDRAW'].includes(decision),
  );
  if (step === 'undo' && !taken) return null;
  const answer =
    step === 'undo'
      ? await person.ask(
          `mutation ($decision: ID!, $key: String!) { write: undoDecision(decisionId: $decision, key: $key) { ${DONE} } }`,
          { decision: taken!.id, key },
        )
      : step === 'revise'
        ? await person.ask(
            `mutation ($id: ID!, $version: Int!, $input: AttachEvidenceInput!) {
              write: reviseEvidence(id: $id, version: $version, input: $input) { ${DONE} } }`,
            { id, version: seen.version, input: { ...law({ title }), key } },
          )
        : await person.ask(`mutation ($id: ID!, $version: Int!, $key: String!) { write: ${STEPS[step]} { ${DONE} } }`, {
            id,
            version: seen.version,
            key,
          });
  if (!answer.data) throw new Error(`${step}: ${JSON.stringify(answer.errors)}`);
  const said = answer.data['write'] as Partial<Answered> & { problems?: Said[]; current?: Act['current'] };
  return {
    evidence: said.evidence ?? null,
    problems: said.problems ?? [],
    current: said.current ?? null,
    known: said.evidence ? knownFrom(said.evidence) : null,
  };
};

/** A shared item for the crowd, in review. */
export async function share(author: Person): Promise<Shared> {
  const { id } = await submitted(author);
  return { id, before: [id] };
}

/** Lets every client work at the same time; gives all that they did. */
export async function crowd(
  clients: Parameters<typeof work>[0][],
  items: Shared[],
  rounds: number,
  author: Person,
): Promise<Act[]> {
  const renew = async (): Promise<string> => (await submitted(author)).id;
  return (await Promise.all(clients.map((client) => work(client, items, rounds, renew)))).flat();
}
