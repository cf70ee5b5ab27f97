import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generate = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'generate-jurisdictions.mjs'), ...args], { encoding: 'utf8' });

describe('the generated file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'generated-'));
    cpSync(join(root, 'data'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is what the packages and the YAML give', () => {
    expect(generate('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is found to differ when it was edited by hand, and is mended by generating it', () => {
    const file = join(folder, 'jurisdictions.generated.json');
    const committed = readFileSync(file, 'utf8');
    writeFileSync(file, committed.replace('"Norway"', '"Norwey"'));
    expect(generate('--check', folder)).toMatchObject({ status: 1, stderr: expect.stringMatching(/npm run generate/) });
    expect(generate(folder).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(committed);
  });

  it('is found to differ when a part is added and it was not generated again', () => {
    const file = join(folder, 'jurisdictions.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('codes: [AR-C]', 'codes: [AR-C, AR-X]'));
    expect(generate('--check', folder).status).toBe(1);
  });
});
