import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type ClientRequest } from 'node:http';
import { join } from 'node:path';
import { askDatabase } from '@states-must/database/testing';
import { FILE_LIMITS } from '@states-must/domain';
import { BlobFolder } from '../src/files/blobs/blob-folder.js';
import { draftOf, fetchFile, lyingIn, openFileDesk, sendFile, type Draft, type FileDesk } from './files/file-desk.js';
import { makePackage, officeParts } from './files/make-package.js';
import { PDF, PNG, TEXT } from './files/samples.js';
import { law } from './people/write.js';

let desk: FileDesk;
let draft: Draft;
beforeAll(async () => (desk = await openFileDesk()), 120_000);
afterAll(() => desk?.stop());
beforeEach(async () => {
  draft = await draftOf(desk.cast.researcher);
});

const send = (name: string, body: Uint8Array | ReadableStream | string, headers: Record<string, string> = {}) =>
  sendFile(desk, desk.cast.researcher, draft, { name, body, headers });
const places = (): string[] => (existsSync(desk.folder) ? lyingIn(desk.folder) : []);
const version = async (): Promise<number> => {
  const text = 'query ($id: ID!) { evidence(id: $id) { version files { id } } }';
  const { data } = await desk.cast.researcher.ask(text, { id: draft.id });
  return (data!['evidence'] as { version: number }).version;
};
const placeOf = (sha256: string): string => join(desk.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
/** A PDF of this many bytes, no two alike. */
const pdfOf = (bytes: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes - 9)]);
const until = async (check: () => boolean): Promise<void> => {
  for (let attempt = 0; attempt < 100 && !check(); attempt += 1) await new Promise((done) => setTimeout(done, 50));
  expect(check()).toBe(true);
};

/** An upload that is written by hand, so that it can stop in the middle. */
function begin(headers: Record<string, string> = {}): ClientRequest {
  const query = new URLSearchParams({ evidence: draft.id, version: String(draft.version), name: 'half.pdf' });
  const upload = httpRequest(`${desk.address}/files?${query}`, {
    method: 'POST',
    headers: {
      cookie: desk.cast.researcher.cookie,
      'content-type': 'application/octet-stream',
      'x-states-must': 'upload',
      ...headers,
    },
  });
  upload.on('error', () => undefined);
  return upload;
}

describe('a file that does not arrive', () => {
  it('leaves nothing: neither bytes nor a record, whoever hangs up in the middle', async () => {
    const before = places();
    for (const [name, value] of [
      ['content-length', String(5 * 1024 ** 2)],
      ['transfer-encoding', 'chunked'],
    ] as const) {
      const upload = begin({ [name]: value });
      upload.write(pdfOf(1024 ** 2));
      await until(() => places().length === before.length + 1);
      upload.destroy();
      await until(() => places().length === before.length);
    }
    expect(places()).toEqual(before);
    expect(await version()).toBe(1);
  });

  it('is refused as too large as soon as that is known: when it is announced, or at the first byte too many', async () => {
    const before = places();
    const sentence = expect.stringMatching(/The limit is 25 MB/);
    const announced = begin({ 'content-length': String(FILE_LIMITS.bytes + 1) });
    const answer = await new Promise<number>((done) => {
      announced.once('response', (response) => done(response.statusCode!));
      announced.flushHeaders();
    });
    announced.destroy();
    expect(answer).toBe(413);
    const many = new ReadableStream({
      start: (controller) => {
        for (let part = 0; part < 26; part += 1) controller.enqueue(new Uint8Array(1024 ** 2).fill(65));
        controller.close();
      },
    });
    expect(await send('large.txt', many)).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE', message: sentence });
    expect(await send('large.pdf', new Uint8Array(pdfOf(FILE_LIMITS.bytes + 1)))).toMatchObject({ status: 413 });
    expect(places()).toEqual(before);
    expect(await send('whole.pdf', new Uint8Array(pdfOf(FILE_LIMITS.bytes)))).toMatchObject({ status: 201 });
  });

  it('is refused where there is no room for it, while reading goes on', async () => {
    const kept = await send('kept.txt', new Uint8Array(Buffer.from(`kept ${randomUUID()}`)));
    const folder = desk.service.app.get(BlobFolder);
    folder.reserve = 2;
    try {
      expect(await send('a.pdf', new Uint8Array(PDF))).toMatchObject({ status: 507, code: 'STORAGE_FULL' });
      expect((await fetchFile(desk, kept.file.id, desk.cast.researcher)).status).toBe(200);
    } finally {
      folder.reserve = 0.05;
    }
    expect((await send('a.pdf', new Uint8Array(PDF))).status).toBe(201);
  });

  it('is swept at the next start where the service ended in the middle of it', async () => {
    const incoming = join(desk.folder, 'incoming');
    mkdirSync(incoming, { recursive: true });
    writeFileSync(join(incoming, randomUUID()), 'half');
    expect(await desk.service.app.get(BlobFolder).sweep()).toBe(1);
    expect(places().filter((name) => name.startsWith('incoming'))).toEqual([]);
  });
});

describe('what is not taken, each with a status, a code and a sentence', () => {
  const bytes = (content: string | Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(content));
  it.each([
    ['an empty file', 'a.txt', bytes(''), 422, 'FILE_EMPTY', /empty/],
    ['a picture that is called a PDF', 'scan.pdf', bytes(PNG), 415, 'FILE_ENDING', /PNG picture.*\.pdf.*\.png/],
    ['text that is called a web page', 'page.html', bytes(TEXT), 415, 'FILE_ENDING', /plain text.*\.html/],
    ['a web page that is called text', 'page.txt', bytes('<html><script>1</script>'), 415, 'FILE_TYPE', /web page/],
    ['SVG', 'a.svg', bytes('<svg onload="alert(1)"/>'), 415, 'FILE_TYPE', /SVG/],
    ['a program', 'a.pdf', bytes(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(64, 1)])), 415, 'FILE_TYPE', /EXE/],
    [
      'macros',
      'a.docx',
      bytes(makePackage([...officeParts('docx'), { name: 'word/vbaProject.bin', content: 'x' }])),
      415,
      'FILE_TYPE',
      /macros.*without them/,
    ],
  ] as const)('%s', async (_, name, body, status, code, sentence) => {
    const before = places();
    const sent = await send(name, body);
    expect(sent).toMatchObject({ status, code });
    expect(sent.message).toMatch(sentence);
    expect(places()).toEqual(before);
    expect(await version()).toBe(1);
  });

  it('what another site could send, or what nobody signed in sends', async () => {
    expect(await send('a.pdf', bytes(PDF), { 'x-states-must': '' })).toMatchObject({
      status: 403,
      code: 'HEADER_MISSING',
    });
    expect(await send('a.pdf', bytes(PDF), { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await send('a.pdf', bytes(PDF), { origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
      code: 'ORIGIN',
    });
    expect(await send('a.pdf', bytes(PDF), { 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
    expect(await sendFile(desk, null, draft, { name: 'a.pdf', body: bytes(PDF) })).toMatchObject({
      status: 401,
      code: 'NOT_SIGNED_IN',
    });
    for (const who of [desk.cast.campaigner, desk.cast.reviewer, desk.cast.admin]) {
      expect(await sendFile(desk, who, draft, { name: 'a.pdf', body: bytes(PDF) })).toMatchObject({ status: 404 });
    }
  });

  it('what names no draft, no version or no file', async () => {
    const said = async (query: string): Promise<[number, string]> => {
      const answer = await fetch(`${desk.address}/files?${query}`, {
        method: 'POST',
        headers: {
          cookie: desk.cast.researcher.cookie,
          'content-type': 'application/octet-stream',
          'x-states-must': 'upload',
        },
        body: bytes(PDF),
      });
      const { errors } = (await answer.json()) as { errors: { extensions: { field: string } }[] };
      return [answer.status, errors[0]!.extensions.field];
    };
    expect(await said(`version=1&name=a.pdf`)).toEqual([422, 'evidence']);
    expect(await said(`evidence=1&version=1&name=a.pdf`)).toEqual([422, 'evidence']);
    expect(await said(`evidence=${draft.id}&version=0&name=a.pdf`)).toEqual([422, 'version']);
    expect(await said(`evidence=${draft.id}&version=1`)).toEqual([422, 'name']);
    expect(await said(`evidence=${draft.id}&version=1&name=${'x'.repeat(2001)}`)).toEqual([422, 'name']);
    expect(await said(`evidence=${randomUUID()}&version=1&name=a.pdf`)).toEqual([404, 'id']);
  });

  it('more files than an item may have', async () => {
    for (let nth = 0; nth < FILE_LIMITS.perItem; nth += 1) {
      expect((await send(`${nth}.txt`, bytes(`file ${nth} of ${draft.id}`))).status).toBe(201);
    }
    expect(await send('more.txt', bytes('more'))).toMatchObject({ status: 422, code: 'TOO_MANY_FILES' });
  });
});

describe('several at once', () => {
  it('the same bytes by two people to two drafts lie there once; to one draft, one of them is told', async () => {
    const { researcher, lead } = desk.cast;
    const body = new Uint8Array(pdfOf(300_000));
    const theirs = await draftOf(lead, law({ title: 'Another item' }));
    const before = places().length;
    const [mine, other] = await Promise.all([
      send('mine.pdf', body),
      sendFile(desk, lead, theirs, { name: 'theirs.pdf', body }),
    ]);
    expect([mine.status, other.status]).toEqual([201, 201]);
    expect(places()).toHaveLength(before + 1);
    const copies = await Promise.all(
      Array.from({ length: 6 }, (_, nth) =>
        sendFile(desk, researcher, { ...draft }, { name: `${nth}.txt`, body: new Uint8Array(TEXT) }),
      ),
    );
    expect(copies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await version()).toBe(3);
  });

  it('twelve of 25 MB fill no memory', async () => {
    const drafts = await Promise.all(Array.from({ length: 12 }, () => draftOf(desk.cast.researcher)));
    const whole = pdfOf(FILE_LIMITS.bytes);
    // The clients are in this process too: each sends pieces of the one buffer, so what grows is the service.
    const body = (): ReadableStream => {
      let at = 0;
      return new ReadableStream({
        pull: (controller) => {
          if (at >= whole.length) return controller.close();
          controller.enqueue(new Uint8Array(whole.buffer, whole.byteOffset + at, Math.min(65_536, whole.length - at)));
          at += 65_536;
        },
      });
    };
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    const sent = await Promise.all(
      drafts.map((each) => sendFile(desk, desk.cast.researcher, each, { name: 'large.pdf', body: body() })),
    );
    clearInterval(watch);
    expect(sent.map(({ status }) => status)).toEqual(Array(12).fill(201));
    // All of them together are 300 MB.
    expect((most - before) / 1024 ** 2).toBeLessThan(150);
  }, 60_000);
});

describe('bytes that are not those that were received', () => {
  it('are not handed out to anybody, and that is on record once', async () => {
    const { file } = await send('a.pdf', new Uint8Array(pdfOf(100_000)));
    const place = placeOf(file.sha256);
    const good = readFileSync(place);
    for (const spoil of [
      (): void => writeFileSync(place, Buffer.concat([good.subarray(0, -1), Buffer.from([good.at(-1)! ^ 1])])),
      (): void => writeFileSync(place, good.subarray(0, 1000)),
      (): void => rmSync(place),
    ]) {
      if (existsSync(place)) chmodSync(place, 0o600);
      spoil();
      const got = await fetchFile(desk, file.id, desk.cast.researcher);
      expect(got.status).toBe(500);
      expect(got.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await got.json()).toMatchObject({ errors: [{ extensions: { code: 'FILE_FAULT' } }] });
      writeFileSync(place, good);
    }
    expect((await fetchFile(desk, file.id, desk.cast.researcher)).status).toBe(200);
    const told = await askDatabase<{ event: string; member: string | null }>(
      desk.service.database.setUpUrl,
      `SELECT event, member_id AS member FROM custody_entry WHERE file_id = $1 AND event = 'FAULT'`,
      [file.id],
    );
    expect(told).toEqual([{ event: 'FAULT', member: null }]);
  });

  it('are replaced where the same file comes again', async () => {
    const body = new Uint8Array(pdfOf(50_000));
    const { file } = await send('a.pdf', body);
    chmodSync(placeOf(file.sha256), 0o600);
    writeFileSync(placeOf(file.sha256), 'spoilt');
    const other = await draftOf(desk.cast.researcher);
    await sendFile(desk, desk.cast.researcher, other, { name: 'a.pdf', body });
    expect((await fetchFile(desk, file.id, desk.cast.researcher)).status).toBe(200);
  });
});

// Last: whoever has reached the limit adds nothing more today.
describe('too much in a day', () => {
  it('more than one person may add within a day, removed or not', async () => {
    const { lead } = desk.cast;
    const theirs = await draftOf(lead);
    // Files that were added and removed within the day: their rows are gone, and only the list tells of them.
    await askDatabase(
      desk.service.database.setUpUrl,
      `SET session_replication_role = replica;
       INSERT INTO custody_entry (evidence_id, file_id, sha256, name, bytes, event, role, member_id)
       SELECT '${theirs.id}', gen_random_uuid(), '', 'earlier', 26214400, 'RECEIVED', 'REGIONAL_LEAD', m.id
       FROM member m, generate_series(1, 41) WHERE m.email = '${lead.email}'`,
    );
    expect(await sendFile(desk, lead, theirs, { name: 'more.pdf', body: new Uint8Array(PDF) })).toMatchObject({
      status: 429,
      code: 'DAILY_LIMIT',
      message: expect.stringContaining('500 files and 1 GB'),
    });
  });
});
