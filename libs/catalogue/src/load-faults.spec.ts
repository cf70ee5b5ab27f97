import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { CatalogueError, loadCatalogue, type CatalogueFault } from './index.js';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** One edit of the real data: the first `from` in the file becomes `to`. */
type Edit = readonly [file: string, from: string, to: string];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(DATA, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes the edit and gives the line, from 1, on which it begins. */
function edit([file, from, to]: Edit): number {
  const before = readFileSync(join(folder, file), 'utf8');
  const at = before.indexOf(from);
  if (at === -1) throw new Error(`${file} no longer holds: ${from}`);
  writeFileSync(join(folder, file), before.slice(0, at) + to + before.slice(at + from.length));
  return before.slice(0, at).split('\n').length;
}

/** The line, from 1, of the first place where the file holds the text. */
function lineOf(file: string, text: string): number {
  const content = readFileSync(join(folder, file), 'utf8');
  if (!content.includes(text)) throw new Error(`${file} does not hold: ${text}`);
  return content.slice(0, content.indexOf(text)).split('\n').length;
}

function faultsOf(): CatalogueFault[] {
  try {
    loadCatalogue(folder);
  } catch (error) {
    if (error instanceof CatalogueError) return error.faults;
    throw error;
  }
  return [];
}

/** Edits that more than one test makes. */
const crm1a = 'CRM-1.a, facet: law, ifNo: contrary, question: "Is selling';
const e26 = 'date: "2012"';

interface Case {
  what: string;
  file: string;
  from: string;
  to: string;
  path: string;
  says: string;
  near?: string;
}
const CASES = parse(readFileSync(new URL('../test/fault-cases.yaml', import.meta.url), 'utf8')) as Case[];

/** A place without its numbers: the data may grow, and the line says exactly where. */
const anywhere = (path: string) => path.replace(/\[\d*\]/g, '[]');

describe('a fault is reported with its file, line and mend', () => {
  it.each(CASES)('$what', ({ file, from, to, path, says, near }) => {
    const start = edit([file, from, to]);
    const line = near === undefined ? start : lineOf(file, near);
    const faults = faultsOf().map((fault) => ({ ...fault, path: anywhere(fault.path) }));
    expect(faults).toContainEqual({ file, line, path, message: expect.stringMatching(new RegExp(says)) });
  });

  it('a summary of 5,001 characters', () => {
    const line = edit(['evidence.yaml', 'summary: "Sex workers interviewed stated', `summary: "${'x'.repeat(5001)}`]);
    const message = expect.stringMatching(/at most 5,000 characters/);
    expect(faultsOf()).toEqual([{ file: 'evidence.yaml', line, path: expect.stringMatching(/summary$/), message }]);
  });
});

it('what an item does to others, and its numbers, are read where they are in order', () => {
  const head = '{id: E16, jurisdictions: [HK], kind: law,';
  const further = ` identifiers: [{scheme: un-symbol, value: a/70/1}], relations: [{kind: supersedes, target: E02, on: "2014"}],`;
  edit(['evidence.yaml', head, head + further]);
  const items = loadCatalogue(folder).foundingEvidence;
  const of = (reference: string) => items.find((item) => item.reference === reference)!;
  expect(of('E16')).toMatchObject({
    identifiers: [{ scheme: 'UN_SYMBOL', value: 'A/70/1' }],
    relations: [{ kind: 'SUPERSEDES', target: of('E02').id, on: '2014', note: null }],
  });
});

describe('the faults', () => {
  it('of all files are reported at once, by file and line', () => {
    edit(['policy.yaml', 'instruments: [CRC, OPSC]', 'instruments: [CRC, OPSX]']);
    edit(['policy.yaml', 'standing: draft ', 'standing: drafted ']);
    edit(['evidence.yaml', e26, 'date: 2013-02-29']);
    edit(['sources.yaml', 'kind: un-report', 'kind: un-paper']);
    edit(['jurisdictions.yaml', '  AW: NL\n', '']);
    const faults = faultsOf();
    expect(faults.map((fault) => fault.file)).toEqual([
      'evidence.yaml',
      'jurisdictions.yaml',
      'policy.yaml',
      'policy.yaml',
      'sources.yaml',
    ]);
    expect(faults[2]!.line).toBeLessThan(faults[3]!.line);
  });

  it('are said in the error, a line each', () => {
    const line = edit(['sources.yaml', 'kind: un-report', 'kind: un-paper']);
    expect(() => loadCatalogue(folder)).toThrow(
      `The catalogue has 1 fault:\nsources.yaml:${line} sources[0].kind: "un-paper" is none of the words due here.`,
    );
  });

  it.each<[string, Edit]>([
    [
      'an obligation that lacks its title',
      ['policy.yaml', '    title: Protect children from sexual exploitation\n', ''],
    ],
    ['a criterion with a wrong facet', ['policy.yaml', crm1a, crm1a.replace('facet: law', 'facet: lore')]],
    [
      'a list of parts that cannot be read',
      ['jurisdictions.yaml', 'state: AU, complete: true', 'state: AU, complete: yes please'],
    ],
    ['an exception that cannot be read', ['jurisdictions.yaml', '{code: AQ, region', '{code: AQ, regoin: x, region']],
  ])('of one slip are one: %s', (_what, change) => {
    edit(change);
    expect(faultsOf()).toHaveLength(1);
  });

  it.each([
    'policy.yaml',
    'policy-2016.yaml',
    'evidence.yaml',
    'sources.yaml',
    'jurisdictions.yaml',
    'jurisdictions.generated.json',
  ])('of a missing %s are one sentence that names it', (name) => {
    rmSync(join(folder, name));
    expect(faultsOf()).toEqual([{ file: name, line: 1, path: '', message: expect.stringMatching(/cannot be read/) }]);
  });

  it('do not exist in the data as it is', () => {
    expect(faultsOf()).toEqual([]);
  });
});
