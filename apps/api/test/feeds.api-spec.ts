import { faultsOfAtom, readXml, type Element } from './feeds/read-xml.js';
import { signInCast, type Cast } from './people/sign-in.js';
import { law, move, object, submitted } from './people/write.js';
import { startService, type TestService } from './start-service.js';

interface JsonFeed {
  version: string;
  title: string;
  feed_url: string;
  home_page_url: string;
  items: { id: string; url: string; title: string; content_text: string; date_published: string; tags: string[] }[];
}

describe('the feeds of changes', () => {
  let service: TestService;
  let cast: Cast;
  beforeAll(async () => {
    service = await startService({ PUBLIC_URL: 'https://states-must.example' });
    cast = await signInCast(service);
  }, 120_000);
  afterAll(() => service?.stop());

  const get = (url: string, headers: Record<string, string> = {}) =>
    service.app.inject({ method: 'GET', url, headers });
  const json = async (query = ''): Promise<JsonFeed> => (await get(`/feeds/changes.json${query}`)).json();
  const atom = async (query = ''): Promise<Element> => readXml((await get(`/feeds/changes.atom${query}`)).body);
  const publish = async (change: Record<string, unknown>): Promise<{ id: string; version: number }> => {
    const item = await submitted(cast.researcher, law(change));
    await move(cast.reviewer, 'approve', item);
    return (await move(cast.second, 'approve', item)).evidence!;
  };
  const textOf = (of: Element, name: string) => of.children.find((child) => child.name === name)?.text;
  const all = (of: Element, name: string) => of.children.filter((child) => child.name === name);

  it('are valid Atom and valid JSON Feed, and tell the same', async () => {
    const answer = await get('/feeds/changes.atom?first=100');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(answer.cookies).toEqual([]);
    const feed = readXml(answer.body);
    expect(faultsOfAtom(feed)).toEqual([]);
    const links = all(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']]);
    expect(links).toContainEqual(['self', 'https://states-must.example/feeds/changes.atom?first=100']);

    const other = await json('?first=100');
    expect(other.version).toBe('https://jsonfeed.org/version/1.1');
    expect(other.feed_url).toBe('https://states-must.example/feeds/changes.json?first=100');
    const entries = all(feed, 'entry');
    expect(entries.length).toBeGreaterThan(5);
    expect(other.items.map(({ id, title }) => [id, title])).toEqual(
      entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'title')]),
    );
    for (const item of other.items) {
      expect(item.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(item.url).toMatch(/^https:\/\/states-must\.example\/en\/places\/[a-z-]+\/[a-z]+-\d+$/);
      expect(new Date(item.date_published).toISOString()).toBe(item.date_published);
      expect(item.content_text.length).toBeGreaterThan(20);
    }
  });

  it('say what changed, why and by what, and escape what others wrote', async () => {
    const title = `<script>alert("1")</script> & 'quotes' ]]>`;
    await publish({ title, links: [{ jurisdiction: 'WS', criterion: 'CRM-1.a', effect: 'SUPPORTS' }] });
    const [item] = (await json('?place=ws')).items;
    expect(item!.title).toMatch(/^Samoa, CRM-1 .*: from not assessed yet to met; confidence from none to low$/);
    expect(item!.content_text).toContain('By the evidence it has been so since 2003-06-28.');
    expect(item!.content_text).toContain(`Brought by: ${title}`);
    expect(item!.tags).toEqual(['knowledge', 'WS', 'CRM-1']);
    const [entry] = all(await atom('?place=ws'), 'entry');
    expect(textOf(entry!, 'content')).toBe(item!.content_text);
    expect((await get('/feeds/changes.atom?place=ws')).body).not.toContain('<script');
  });

  it('name an item with a content note by its kind, never by its title', async () => {
    await publish({
      ...{ title: 'A title of hard matters', sensitive: true },
      links: [{ jurisdiction: 'TO', criterion: 'CRM-1.a', effect: 'SUPPORTS' }],
    });
    const { body } = await get('/feeds/changes.json?place=to');
    expect(body).not.toContain('hard matters');
    expect(body).toContain('Brought by: an item, law, with a content note (');
  });

  it('name no item any more that was withdrawn', async () => {
    const item = await publish({
      ...{ title: 'Taken back later', links: [{ jurisdiction: 'FJ', criterion: 'CRM-1.a', effect: 'SUPPORTS' }] },
    });
    expect((await get('/feeds/changes.json?place=fj')).body).toContain('Taken back later');
    await object(cast.reviewer, 'withdraw', item);
    const after = await get('/feeds/changes.json?place=fj');
    expect(after.body).not.toContain('Taken back later');
    expect(after.body).toContain('1 more item is public no longer');
  });

  it('can be narrowed like the page, in one address a view', async () => {
    const kinds = (await json('?kind=correction&first=100')).items.map(({ tags }) => tags[0]);
    expect(new Set(kinds)).toEqual(new Set(['correction']));
    const places = (await json('?place=ws,fj&first=100')).items.map(({ tags }) => tags[1]);
    expect(new Set(places)).toEqual(new Set(['WS', 'FJ']));
    expect((await json('?place=FJ&place=ws&place=fj')).feed_url).toContain('?place=fj,ws');
    expect((await json('?area=vio&first=100')).items.every(({ tags }) => tags[2]!.startsWith('VIO'))).toBe(true);
    expect((await json('?first=2')).items).toHaveLength(2);
    expect((await json('?to=2020-01-01')).items).toEqual([]);
    expect(faultsOfAtom(await atom('?to=2020-01-01'))).toEqual([]);
  });

  it.each([
    ['?colour=red', 'There is no filter "colour". Use place'],
    ['?place=zz', 'There is no jurisdiction with the code "zz"'],
    ['?kind=magic', 'There is no kind "magic". Use world, knowledge, correction, method.'],
    ['?from=yesterday', '"from" is a day of the calendar'],
    ['?from=2026-02-01&to=2026-01-01', 'The last day, 2026-01-01, is before the first'],
    ['?first=0', 'A page has 1 to 100 items'],
    ['?first=many', 'A page has 1 to 100 items'],
    ['?standard=sw-2015,sw-2015b', 'takes one value'],
    [`?place=${'no,'.repeat(2000)}`, 'is longer than'],
  ])('refuse %.40s with a sentence', async (query, sentence) => {
    const answer = await get(`/feeds/changes.atom${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].message).toContain(sentence);
  });

  it('are told apart by a tag and a moment, and sent again when an answer changed', async () => {
    const first = await get('/feeds/changes.json?place=to');
    const tag = String(first.headers['etag']);
    const modified = String(first.headers['last-modified']);
    expect(new Date(modified).toUTCString()).toBe(modified);
    const again = (headers: Record<string, string>) => get('/feeds/changes.json?place=to', headers);
    expect((await again({ 'if-none-match': tag })).statusCode).toBe(304);
    expect((await again({ 'if-none-match': tag })).body).toBe('');
    expect((await again({ 'if-none-match': `W/"x", ${tag}` })).statusCode).toBe(304);
    expect((await again({ 'if-modified-since': modified })).statusCode).toBe(304);
    expect((await get('/feeds/changes.atom?place=to')).headers['etag']).not.toBe(tag);
    await publish({ links: [{ jurisdiction: 'TO', criterion: 'CRM-1.a', effect: 'SUPPORTS' }] });
    const changed = await again({ 'if-none-match': tag, 'if-modified-since': modified });
    expect(changed.statusCode).toBe(200);
    expect(changed.json().items).toHaveLength(1);
  });

  it('answer nothing else', async () => {
    expect((await get('/feeds/changes.rss')).statusCode).toBe(404);
    const post = await service.app.inject({ method: 'POST', url: '/feeds/changes.atom' });
    expect(post.statusCode).toBe(404);
  });
});
