import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askDatabase } from '@states-must/database/testing';
import { buildService } from './crash/built-service.js';
import { draftOf, openFileDesk, sendFile, type FileDesk } from './files/file-desk.js';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

/** `npm run verify` as people run it, beside the service. */
describe('verifying what is stored', () => {
  let desk: FileDesk;
  beforeAll(async () => {
    buildService();
    desk = await openFileDesk();
  }, 300_000);
  afterAll(() => desk?.stop());

  const verify = (env: Record<string, string> = {}): { code: number | null; said: string } => {
    const run = spawnSync(process.execPath, ['tools/verify.mjs', '--built'], {
      cwd: workspace,
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: desk.service.database.setUpUrl,
        DATA_DIR: dirname(desk.folder),
        ...env,
      },
      encoding: 'utf8',
    });
    return { code: run.status, said: `${run.stdout}${run.stderr}` };
  };
  const events = async (id: string): Promise<string[]> => {
    const sql = 'SELECT event FROM custody_entry WHERE file_id = $1 ORDER BY at';
    return (await askDatabase<{ event: string }>(desk.service.database.setUpUrl, sql, [id])).map(({ event }) => event);
  };

  it('ends well where all is whole, with 1 where a file is changed or gone, and tells when it is right again', async () => {
    const draft = await draftOf(desk.cast.researcher);
    const send = async (text: string): Promise<{ id: string; place: string }> => {
      const file = { name: 'a.txt', body: new Uint8Array(Buffer.from(text)) };
      const sent = await sendFile(desk, desk.cast.researcher, draft, file);
      const { id, sha256 } = sent.file;
      return { id, place: join(desk.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256) };
    };
    const first = await send('The first text.');
    const second = await send('The second text.');
    const stray = join(desk.folder, 'ff', 'ff', 'f'.repeat(64));
    mkdirSync(dirname(stray), { recursive: true });
    writeFileSync(stray, 'without a record');

    const whole = verify();
    expect(whole.said).toMatch(/Files: 2 read, 0 faults, 1 without a record/);
    expect(whole.said).toContain(`Without a record: ${stray}`);
    expect(whole.said).toMatch(/Editions: \d+ computed, 0 faults/);
    expect(whole.code).toBe(0);

    const good = readFileSync(first.place);
    chmodSync(first.place, 0o600);
    writeFileSync(first.place, 'The first text!');
    renameSync(second.place, `${second.place}.gone`);
    const broken = verify();
    expect(broken.code).toBe(1);
    expect(broken.said).toContain(`Not what was received: ${first.place}`);
    expect(broken.said).toContain(`Missing: ${second.place}`);
    expect(broken.said).toContain('Faults found: 2.');

    writeFileSync(first.place, good);
    renameSync(`${second.place}.gone`, second.place);
    expect(verify().code).toBe(0);
    expect(verify().code).toBe(0);
    for (const { id } of [first, second]) expect(await events(id)).toEqual(['RECEIVED', 'FAULT', 'VERIFIED']);
  }, 120_000);

  it('says in a sentence that it cannot look, and ends with 2', () => {
    const nowhere = verify({ DATABASE_URL: '', DATA_DIR: join(desk.folder, 'nothing') });
    expect(nowhere.code).toBe(2);
    expect(nowhere.said).toMatch(/There is no database in .*: set DATA_DIR, or DATABASE_URL/);
  });
});
