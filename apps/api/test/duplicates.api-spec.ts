import { startService, type TestService } from './start-service.js';
import { invite, signInCast, type Cast, type Person } from './people/sign-in.js';
import { attach, law, object } from './people/write.js';
import { published } from './people/publish.js';

const QUERY = `query ($input: DuplicatesInput!) { duplicatesOf(input: $input) { reasons evidence { id } } }`;

describe('what may be on record already', () => {
  let service: TestService;
  let cast: Cast;
  let act: { id: string; version: number };
  beforeAll(async () => {
    service = await startService();
    cast = await signInCast(service);
    act = await published(cast, {
      title: 'An act that frees selling sexual services from punishment',
      url: 'https://www.Example.org:443/acts/2003/28/?b=2&a=1#section-7',
      identifiers: [{ scheme: 'DOI', value: '10.5555/act-28' }],
    });
  }, 120_000);
  afterAll(() => service?.stop());

  const ask = async (input: Record<string, unknown>, who: Pick<Person, 'ask'> = cast.researcher) => {
    const answer = await who.ask(QUERY, { input });
    const found = answer.data?.['duplicatesOf'] as { reasons: string[]; evidence: { id: string } }[] | undefined;
    return { found: found?.map(({ reasons, evidence }) => [evidence.id, ...reasons]), errors: answer.errors };
  };

  it.each([
    'https://www.example.org/acts/2003/28/?b=2&a=1#section-7',
    'http://example.org/acts/2003/28?a=1&b=2',
    'HTTPS://EXAMPLE.ORG/acts/2003/28/?utm_source=news&a=1&b=2&fbclid=x',
  ])('is found by its address however it is written: %s', async (url) => {
    expect((await ask({ url })).found).toEqual([[act.id, 'SAME_ADDRESS']]);
  });

  it.each([
    'https://example.org/acts/2003/29?a=1&b=2',
    'https://example.org/acts/2003/28?a=1&b=3',
    'https://example.org/Acts/2003/28?a=1&b=2',
    'https://acts.example.org/acts/2003/28?a=1&b=2',
    'not an address',
  ])('is not found by another one: %s', async (url) => {
    expect((await ask({ url })).found).toEqual([]);
  });

  it('is found by an identifier in any form, and by a title that is nearly the same, with every reason', async () => {
    const identifiers = [
      { scheme: 'DOI', value: 'https://doi.org/10.5555/ACT-28' },
      { scheme: 'ECLI', value: 'unfinished' },
    ];
    expect((await ask({ identifiers })).found).toEqual([[act.id, 'SAME_IDENTIFIER']]);
    const title = 'The act frees the selling of sexual services from punishment';
    expect((await ask({ title })).found).toEqual([[act.id, 'NEAR_TITLE']]);
    expect((await ask({ title, identifiers })).found).toEqual([[act.id, 'NEAR_TITLE', 'SAME_IDENTIFIER']]);
    expect((await ask({ title: 'A survey of housing in another country' })).found).toEqual([]);
    expect((await ask({ title: 'An' })).found).toEqual([]);
  });

  it('is near sooner within one source', async () => {
    const { data } = await service.ask(`query ($id: ID!) { evidence(id: $id) { source { id } } }`, act);
    const source = (data!['evidence'] as { source: { id: string } }).source.id;
    const title = 'Selling sexual services without any punishment';
    expect((await ask({ title })).found).toEqual([]);
    expect((await ask({ title, source })).found).toEqual([[act.id, 'NEAR_TITLE']]);
  });

  it('leaves out the item itself, what is withdrawn, and what the asker may not see', async () => {
    const url = 'https://example.org/only-here';
    const draft = (await attach(cast.researcher, law({ title: 'Only here', url }))).evidence!;
    expect((await ask({ url })).found).toEqual([[draft.id, 'SAME_ADDRESS']]);
    expect((await ask({ url, except: draft.id })).found).toEqual([]);
    const other = await invite(service, cast.admin, 'RESEARCHER', ['*']);
    expect((await ask({ url }, other)).found).toEqual([]);
    await object(cast.researcher, 'withdraw', draft);
    expect((await ask({ url })).found).toEqual([]);
  });

  it('tells at most 10', async () => {
    const url = 'https://example.org/many';
    for (let n = 0; n < 12; n += 1) await attach(cast.researcher, law({ title: `Number ${n}`, url }));
    expect((await ask({ url })).found).toHaveLength(10);
  });

  it('is told to those who write or review evidence, and refuses nothing that they attach', async () => {
    const code = async (who: Pick<Person, 'ask'>) =>
      (await ask({ title: 'Anything' }, who)).errors?.[0]?.extensions['code'];
    expect(await code(service)).toBe('NOT_SIGNED_IN');
    expect(await code(cast.campaigner)).toBe('NO_RIGHTS');
    expect(await code(cast.admin)).toBe('NO_RIGHTS');
    expect(await code(cast.reviewer)).toBeUndefined();
    const again = law({ url: 'https://example.org/acts/2003/28?a=1&b=2' });
    expect((await attach(cast.researcher, again)).kind).toBe('EvidenceAttached');
  });

  it('names the field of what is too long', async () => {
    const { errors } = await ask({ title: 'x'.repeat(301) });
    expect(errors![0]!.extensions).toMatchObject({ code: 'TOO_LONG', field: 'title' });
  });
});
