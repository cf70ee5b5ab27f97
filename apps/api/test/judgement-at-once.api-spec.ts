import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askDatabase } from '@states-must/database/testing';
import {
  approve,
  cellOf,
  done,
  objectTo,
  override,
  proposeAssessment,
  rate,
  type Judged,
  type Step,
} from './people/judge.js';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { startService, type TestService } from './start-service.js';

/** How often eight people meet at one assessment; JUDGEMENT_ROUNDS sets it for a longer look. */
const ROUNDS = Number(process.env['JUDGEMENT_ROUNDS'] ?? 200);
const EUROPE = ['europe-central-asia'];

let service: TestService;
let cast: Cast;
let eight: Person[];

beforeAll(async () => {
  service = await startService();
  cast = await signInCast(service);
  const invited: Person[] = [];
  for (let more = 0; more < 5; more += 1) invited.push(await invite(service, cast.admin, 'REVIEWER', EUROPE));
  eight = [cast.reviewer, cast.second, cast.lead, ...invited];
}, 120_000);

afterAll(() => service?.stop());

const WORDS =
  /^(A reviewer|A regional lead|A researcher|You) (approved this record|rated this assessment otherwise|declined this record) on \d{4}-\d\d-\d\d at \d\d:\d\d UTC: it is at version 2 now\./;

/** What each of the eight tries, all at the same moment and on the same version. */
const TRIES: ((who: Person, record: Step, round: number) => Promise<Judged>)[] = [
  (who, record) => approve(who, record),
  (who, record) => approve(who, record),
  (who, record) => approve(who, record),
  (who, record, round) => rate(who, 'differ', record, { status: round % 2 ? 'MET' : 'CONTRARY' }),
  (who, record) => rate(who, 'differ', record, { status: 'PARTLY_MET' }),
  (who, record) => objectTo(who, 'decline', record),
  (who, record) => approve(who, record),
  (who, record) => rate(who, 'differ', record, { status: 'MET' }),
];

/** What is on record at the end. */
interface Found {
  lost: number;
  twice: number;
  approved: number;
  standing: number;
  records: number;
}

describe(`eight people at one assessment, ${ROUNDS} times`, () => {
  it('lose no update, approve nothing twice, and tell the losers who did what', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const change = override({ jurisdiction: 'FI', obligation: 'VIO-1' });
      const record = done(await proposeAssessment(cast.researcher, change));
      // Everybody starts elsewhere in the list each time, so that each act gets to be the first.
      const answers = await Promise.all(eight.map((who, at) => TRIES[(at + round) % 8]!(who, record, round)));
      const won = answers.filter(({ judgement }) => judgement !== null);
      const lost = answers.filter(({ judgement }) => judgement === null);
      expect({ round, won: won.length, versions: won.map(({ judgement }) => judgement!.version) }).toEqual({
        ...{ round, won: 1, versions: [2] },
      });
      for (const { problems } of lost) {
        expect(problems).toEqual([{ code: 'STALE_VERSION', field: 'version', message: expect.stringMatching(WORDS) }]);
      }
      const state = won[0]!.judgement!.state;
      if (state === 'DISPUTED') done(await objectTo(cast.researcher, 'withdraw', won[0]!.judgement!));
    }

    const [found] = await askDatabase<Found>(
      service.database.setUpUrl,
      `
      SELECT count(*) FILTER (WHERE decisions <> j.version OR moves > 2)::int AS lost,
             count(*) FILTER (WHERE approvals > 1)::int AS twice,
             count(*) FILTER (WHERE j.state = 'APPROVED')::int AS approved,
             count(*) FILTER (WHERE j.state = 'APPROVED' AND j.ended_at IS NULL)::int AS standing,
             count(*)::int AS records
      FROM judgement j CROSS JOIN LATERAL (
        SELECT count(*) + CASE WHEN j.ended_at IS NULL THEN 0 ELSE 1 END AS decisions,
               count(*) FILTER (WHERE decision <> 'PROPOSE') AS moves,
               count(*) FILTER (WHERE decision = 'APPROVE') AS approvals
        FROM judgement_decision d WHERE d.judgement_id = j.id) counted`,
    );
    expect(found).toEqual({
      ...{ lost: 0, twice: 0, records: ROUNDS },
      ...{ approved: expect.any(Number), standing: found!.approved > 0 ? 1 : 0 },
    });
    const cell = await cellOf(cast.campaigner, 'FI', 'VIO-1', 'basis assessments(first: 100) { endedAt }');
    expect(cell['basis']).toBe(found!.approved > 0 ? 'ASSESSED' : 'PROPOSED');
    expect(cell['assessments']).toHaveLength(Math.min(100, found!.approved));
  }, 240_000);
});
