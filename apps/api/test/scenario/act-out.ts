import { randomUUID } from 'node:crypto';
import type { Cast, Person } from '../people/sign-in.js';
import { move, object, submitted } from '../people/write.js';
import type { Step, ToldEvidence } from './scenario.js';

/** What the steps have made so far: ids by the names that the scenario gives. */
export interface Made {
  ids: Map<string, { id: string; version: number }>;
}

const DATES = ['adopted', 'inForceFrom', 'inForceTo', 'observed', 'published', 'checked'];

const inputOf = (told: ToldEvidence, made: Made): Record<string, unknown> => ({
  source: {
    new: {
      ...{
        year: 2024,
        language: 'en',
        url: null,
        reliabilityReason: 'As the scenario says.',
        bodyOf: null,
        restsOn: [],
      },
      ...told.source,
    },
  },
  ...{ kind: told.kind, title: told.title, summary: 'As the scenario tells it.', language: 'en', visibility: 'PUBLIC' },
  credibility: told.credibility,
  ...Object.fromEntries(DATES.map((name) => [name, told[name] === undefined ? null : String(told[name])])),
  relations: (told.relations ?? []).map(({ kind, target, on }) => ({ kind, target: made.ids.get(target)!.id, on })),
  links: Object.entries(told.says).flatMap(([jurisdiction, criteria]) =>
    Object.entries(criteria).map(([criterion, effect]) => ({ jurisdiction, criterion, effect })),
  ),
});

/** Does through the API, as the people whose work it is, what a step tells. */
export async function actOut(
  step: Step,
  cast: Cast & { other: Person },
  made: Made,
  plot: { obligation: string },
): Promise<void> {
  for (const told of step.evidence ?? []) {
    const item = await submitted(cast.researcher, inputOf(told, made));
    await move(cast.reviewer, 'approve', item);
    const { evidence, problems } = await move(cast.second, 'approve', item);
    if (evidence?.state !== 'APPROVED') throw new Error(`${told.id} was not published: ${JSON.stringify(problems)}`);
    made.ids.set(told.id, evidence);
  }
  for (const position of step.positions ?? []) {
    const added = await judgement(
      cast.researcher,
      'mutation ($input: AddPositionInput!) { said: addPosition(input: $input) { ...J } }',
      { input: { ...position, obligation: plot.obligation, key: randomUUID() } },
    );
    await judgement(
      cast.reviewer,
      'mutation ($id: ID!, $version: Int!, $key: String!) { said: approveJudgement(id: $id, version: $version, key: $key) { ...J } }',
      { ...added, key: randomUUID() },
    );
  }
  for (const id of step.withdrawn ?? []) {
    const done = await object(cast.reviewer, 'withdraw', made.ids.get(id)!, 'The code was misread.');
    if (!done.evidence) throw new Error(`${id} was not withdrawn: ${JSON.stringify(done.problems)}`);
  }
  if (step.method) await changeMethod(step.method, cast);
}

const JUDGEMENT = `fragment J on JudgementResult { __typename ... on JudgementChanged { judgement { id version } }
  ... on Refused { problems { code field message } } }`;

async function judgement(
  who: Person,
  mutation: string,
  variables: Record<string, unknown>,
): Promise<{ id: string; version: number }> {
  const { data, errors } = await who.ask(`${mutation} ${JUDGEMENT}`, variables);
  const said = data?.['said'] as { judgement?: { id: string; version: number }; problems?: unknown } | undefined;
  if (!said?.judgement) throw new Error(`Refused: ${JSON.stringify(said?.problems ?? errors)}`);
  return said.judgement;
}

interface Job {
  id: string;
  state: string;
  revision: string;
  failure: string | null;
}

async function changeMethod(
  input: Record<string, unknown>,
  { admin, other }: { admin: Person; other: Person },
): Promise<void> {
  const version = String(input['version']);
  await admin.ask(
    'mutation ($input: ProposeMethodInput!, $key: String!) { proposeMethod(input: $input, key: $key) { __typename } }',
    { input, key: randomUUID() },
  );
  const { revision } = await work(admin, `previewMethod(version: "${version}")`);
  const applied = await work(other, `applyMethod(version: "${version}", revision: "${revision}")`);
  if (applied.state !== 'DONE') throw new Error(`The method was not applied: ${applied.failure}`);
}

async function work(who: Person, call: string): Promise<Job> {
  const begun = await who.ask(
    `mutation { said: ${call} { ... on MethodJobStarted { job { id } } ... on Refused { problems { message } } } }`,
  );
  const { job } = begun.data!['said'] as { job?: { id: string } };
  if (!job) throw new Error(JSON.stringify(begun.data));
  for (;;) {
    const { data } = await who.ask('query ($id: ID!) { methodJob(id: $id) { id state revision failure } }', {
      id: job.id,
    });
    const now = data!['methodJob'] as Job;
    if (now.state !== 'RUNNING') return now;
    await new Promise((done) => setTimeout(done, 50));
  }
}
