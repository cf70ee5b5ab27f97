import { createHash, randomUUID } from 'node:crypto';
import { askDatabase } from '@states-must/database/testing';
import { invite, type Person } from './people/sign-in.js';
import { law, move, object, revise } from './people/write.js';
import { draftOf, fetchFile, openFileDesk, sendFile, type Draft, type FileDesk, type Sent } from './files/file-desk.js';
import { PDF, PNG, TEXT } from './files/samples.js';

const FILES = 'files { id name mediaType bytes sha256 public url }';
const CUSTODY = 'custody { event role fileName fileId sha256 at }';
const CHANGED = `__typename ... on FilesChanged { evidence { id version ${FILES} } }
  ... on Refused { problems { code field message } current { version } }`;

let desk: FileDesk;
beforeAll(async () => (desk = await openFileDesk()), 120_000);
afterAll(() => desk?.stop());

interface Changed {
  __typename: string;
  evidence?: Draft & { files: Sent['file'][] };
  problems?: { code: string; field: string | null }[];
  current?: { version: number } | null;
}
const change = async (who: Person, text: string, variables: Record<string, unknown>): Promise<Changed> => {
  const answer = await who.ask(text, variables);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data['change'] as Changed;
};
const mark = (
  who: Person,
  id: string,
  version: number,
  isPublic = true,
  key: string = randomUUID(),
): Promise<Changed> =>
  change(
    who,
    `mutation ($id: ID!, $version: Int!, $public: Boolean!, $key: String!) {
      change: markFilePublic(id: $id, version: $version, public: $public, key: $key) { ${CHANGED} } }`,
    { id, version, public: isPublic, key },
  );
const remove = (who: Person, id: string, version: number): Promise<Changed> =>
  change(
    who,
    `mutation ($id: ID!, $version: Int!, $key: String!) {
      change: removeFile(id: $id, version: $version, key: $key) { ${CHANGED} } }`,
    { id, version, key: randomUUID() },
  );
const seen = async (id: string, who?: Person, fields = FILES): Promise<Record<string, never> | null> => {
  const text = `query ($id: ID!) { evidence(id: $id) { version ${fields} } }`;
  const answer = who ? await who.ask(text, { id }) : await desk.service.ask(text, { id });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data['evidence'] as Record<string, never> | null;
};
const custody = async (id: string, who: Person): Promise<[string, string | null, string][] | null> => {
  const item = await seen(id, who, CUSTODY);
  const list = item?.['custody'] as { event: string; role: string | null; fileName: string }[] | null | undefined;
  return list?.map(({ event, role, fileName }) => [event, role, fileName]) ?? null;
};
/** A download is noted after its last byte has gone: a moment later the list has it. */
const later = async (check: () => Promise<void>): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await check();
    } catch (fault) {
      if (attempt === 40) throw fault;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
};
const published = async (draft: Draft): Promise<Draft> => {
  const { researcher, reviewer, second } = desk.cast;
  const sent = (await move(researcher, 'submit', draft)).evidence!;
  await move(reviewer, 'approve', sent);
  return (await move(second, 'approve', sent)).evidence!;
};

describe('a file of a draft', () => {
  it('is added as it is, is told by its content, and makes a version of its own', async () => {
    const { researcher } = desk.cast;
    const draft = await draftOf(researcher);
    const sent = await sendFile(desk, researcher, draft, { name: '../Ruling “7”.pdf', body: PDF });
    expect(sent).toMatchObject({ status: 201, version: 2, code: 'OK' });
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(sent.file).toEqual({
      ...{ id: expect.any(String), name: 'Ruling “7”.pdf', mediaType: 'application/pdf', bytes: PDF.length },
      ...{ sha256, public: false, url: `/files/${sent.file.id}` },
    });
    expect(await seen(draft.id, researcher)).toEqual({ version: 2, files: [sent.file] });

    const got = await fetchFile(desk, sent.file.id, researcher);
    expect(got.status).toBe(200);
    expect(Buffer.from(await got.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': `attachment; filename="Ruling _7_.pdf"; filename*=UTF-8''Ruling%20%E2%80%9C7%E2%80%9D.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(got.headers.get('set-cookie')).toBeNull();
    expect(got.headers.get('etag')).toBeNull();
    await later(async () =>
      expect(await custody(draft.id, researcher)).toEqual([
        ['RECEIVED', 'RESEARCHER', 'Ruling “7”.pdf'],
        ['OPENED', 'RESEARCHER', 'Ruling “7”.pdf'],
        ['COPIED', 'RESEARCHER', 'Ruling “7”.pdf'],
      ]),
    );
    const audit = await askDatabase<{ action: string; detail: Record<string, unknown> }>(
      desk.service.database.setUpUrl,
      `SELECT action, detail FROM audit_entry WHERE subject_id = $1`,
      [sent.file.id],
    );
    expect(audit).toEqual([
      {
        action: 'file.receive',
        detail: { evidence: draft.id, version: 2, bytes: PDF.length, mediaType: 'application/pdf' },
      },
    ]);
  });

  it('is told of where the item has it already, and taken by another item without a word', async () => {
    const { researcher, lead } = desk.cast;
    const draft = await draftOf(researcher);
    await sendFile(desk, researcher, draft, { name: 'a.txt', body: TEXT });
    const again = await sendFile(desk, researcher, draft, { name: 'b.txt', body: TEXT });
    expect(again).toMatchObject({ status: 409, code: 'SAME_FILE', message: expect.stringContaining('as "a.txt"') });
    const other = await draftOf(lead);
    expect((await sendFile(desk, lead, other, { name: 'c.txt', body: TEXT })).status).toBe(201);
    expect((await seen(draft.id, researcher))!['files']).toHaveLength(1);
  });

  it('is marked and removed at the version that was read, once for each key; what it was stays on the list', async () => {
    const { researcher } = desk.cast;
    const draft = await draftOf(researcher);
    const { file } = await sendFile(desk, researcher, draft, { name: 'scan.png', body: PNG });
    const key = randomUUID();
    const marked = await mark(researcher, file.id, draft.version, true, key);
    expect(marked.evidence).toMatchObject({ version: 3, files: [{ ...file, public: true }] });
    expect(await mark(researcher, file.id, draft.version, true, key)).toEqual(marked);
    expect(await mark(researcher, file.id, draft.version)).toMatchObject({
      problems: [{ code: 'STALE_VERSION', field: 'version' }],
      current: { version: 3 },
    });
    expect((await remove(researcher, file.id, 3)).evidence).toMatchObject({ version: 4, files: [] });
    expect((await remove(researcher, file.id, 4)).problems).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
    expect((await fetchFile(desk, file.id, researcher)).status).toBe(404);
    expect(await custody(draft.id, researcher)).toEqual([
      ['RECEIVED', 'RESEARCHER', 'scan.png'],
      ['REMOVED', 'RESEARCHER', 'scan.png'],
    ]);
  });

  it('is its author’s to change, until it is submitted', async () => {
    const { researcher, lead, reviewer } = desk.cast;
    const draft = await draftOf(researcher);
    const { file } = await sendFile(desk, researcher, draft, { name: 'a.pdf', body: PDF });
    for (const who of [lead, reviewer]) {
      expect(await sendFile(desk, who, { ...draft }, { name: 'b.txt', body: TEXT })).toMatchObject({ status: 404 });
      expect((await remove(who, file.id, draft.version)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    const sent = (await move(researcher, 'submit', draft)).evidence!;
    expect(await sendFile(desk, researcher, { ...sent }, { name: 'b.txt', body: TEXT })).toMatchObject({
      status: 409,
      code: 'WRONG_STATE',
    });
    expect((await remove(researcher, file.id, sent.version)).problems).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await mark(reviewer, file.id, sent.version)).problems).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('is what was approved: a file that comes after an approval makes it void', async () => {
    const { researcher, reviewer, second, lead } = desk.cast;
    const draft = await draftOf(researcher);
    await sendFile(desk, researcher, draft, { name: 'a.pdf', body: PDF });
    const sent = (await move(researcher, 'submit', draft)).evidence!;
    await move(reviewer, 'approve', sent);
    const back = (await object(second, 'sendBack', sent)).evidence!;
    const more: Draft = { ...back };
    expect((await sendFile(desk, researcher, more, { name: 'b.txt', body: TEXT })).status).toBe(201);
    const again = (await move(researcher, 'submit', more)).evidence!;
    expect((await move(second, 'approve', again)).evidence).toMatchObject({ state: 'SUBMITTED' });
    expect((await move(lead, 'approve', again)).evidence).toMatchObject({ state: 'APPROVED' });
  });

  it('stays with it through a revision of its words', async () => {
    const { researcher } = desk.cast;
    const draft = await draftOf(researcher);
    const { file } = await sendFile(desk, researcher, draft, { name: 'a.pdf', body: PDF });
    const revised = await revise(researcher, draft, law({ title: 'Another title' }));
    expect(revised.evidence?.version).toBe(3);
    expect(await seen(draft.id, researcher)).toEqual({ version: 3, files: [file] });
  });
});

describe('who may open a file', () => {
  it('follows the item: nobody else’s before, marked ones for everybody after, nobody’s when it is withdrawn', async () => {
    const { researcher, reviewer, second, lead, campaigner, admin } = desk.cast;
    const elsewhere = await invite(desk.service, admin, 'REVIEWER', ['africa']);
    const readers = { researcher, reviewer, second, lead, campaigner, admin, elsewhere, public: null };
    const draft = await draftOf(researcher);
    const open = (await sendFile(desk, researcher, draft, { name: 'open.pdf', body: PDF })).file;
    const inside = (await sendFile(desk, researcher, draft, { name: 'inside.txt', body: TEXT })).file;
    draft.version = (await mark(researcher, open.id, draft.version)).evidence!.version;

    const matrix = async (id: string): Promise<Record<string, number>> => {
      const found: Record<string, number> = {};
      for (const [name, who] of Object.entries(readers)) found[name] = (await fetchFile(desk, id, who)).status;
      return found;
    };
    const names = Object.keys(readers);
    const all = (status: number, but: Record<string, number> = {}): Record<string, number> => ({
      ...Object.fromEntries(names.map((name) => [name, status])),
      ...but,
    });
    for (const { id } of [open, inside]) expect(await matrix(id)).toEqual(all(404, { researcher: 200 }));
    const sent = (await move(researcher, 'submit', draft)).evidence!;
    const inReview = { researcher: 200, reviewer: 200, second: 200, lead: 200 };
    for (const { id } of [open, inside]) expect(await matrix(id)).toEqual(all(404, inReview));
    await move(reviewer, 'approve', sent);
    const item = (await move(second, 'approve', sent)).evidence!;
    expect(await matrix(open.id)).toEqual(all(200));
    expect(await matrix(inside.id)).toEqual(all(404, { ...inReview, campaigner: 200 }));
    expect((await seen(item.id))!['files']).toMatchObject([{ name: 'open.pdf', public: true }]);
    expect(await custody(item.id, campaigner)).toBeNull();
    expect(await seen(item.id, undefined, CUSTODY)).toMatchObject({ custody: null });

    await object(lead, 'withdraw', item);
    expect(await matrix(open.id)).toEqual(all(410));
    const gone = await fetchFile(desk, open.id);
    expect(await gone.json()).toMatchObject({ errors: [{ extensions: { code: 'WITHDRAWN' } }] });
    expect(gone.headers.get('cache-control')).toBe('no-store');
    expect(await matrix(inside.id)).toEqual(all(404, { researcher: 410, reviewer: 410, second: 410, lead: 410 }));
    expect(await fetchFile(desk, randomUUID()).then(({ status }) => status)).toBe(404);
    expect(await fetchFile(desk, 'no-id').then(({ status }) => status)).toBe(404);
    const told = (await custody(item.id, lead))!;
    const once = (event: string): unknown[] => told.filter(([each]) => each === event);
    expect(once('PUBLISHED')).toEqual([['PUBLISHED', 'REVIEWER', 'open.pdf']]);
    expect(once('WITHDRAWN')).toEqual([
      ['WITHDRAWN', 'REGIONAL_LEAD', 'open.pdf'],
      ['WITHDRAWN', 'REGIONAL_LEAD', 'inside.txt'],
    ]);
    expect(told.filter(([event, role]) => event === 'OPENED' && role === 'CAMPAIGNER')).toHaveLength(2);
  });

  it('lets the public keep a file for a minute and ask whether it changed; nothing of it is noted', async () => {
    const { researcher } = desk.cast;
    const draft = await draftOf(researcher);
    const { file } = await sendFile(desk, researcher, draft, { name: 'open.pdf', body: PDF });
    draft.version = (await mark(researcher, file.id, draft.version)).evidence!.version;
    await published(draft);
    const got = await fetchFile(desk, file.id);
    expect(got.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
    const tag = got.headers.get('etag')!;
    expect(tag).toBe(`"${file.sha256}"`);
    const same = await fetchFile(desk, file.id, null, { 'if-none-match': tag });
    expect([same.status, await same.text()]).toEqual([304, '']);
    const head = await fetch(`${desk.address}${file.url}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(PDF.length)]);
    expect((await custody(draft.id, researcher))!.map(([event]) => event)).toEqual(['RECEIVED', 'PUBLISHED']);
  });
});
