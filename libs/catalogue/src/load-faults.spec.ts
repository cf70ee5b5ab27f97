import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const crm1a = 'CRM-1.a, facet: law, ifNo: contrary, question: "Is selling';
const e04 = '{id: E04, jurisdictions: [PG], kind: testimony';
const e26 = 'date: "2012"';

/** What is wrong; the edit; where it is said to be; what is said; and a text on the line named, where that is not the edit's first. */
const CASES: readonly (readonly [string, Edit, string, RegExp, string?])[] = [
  // The standard
  [
    'an area that does not exist',
    ['policy.yaml', '    area: VIO', '    area: VIX'],
    'obligations[].area',
    /There is no area VIX/,
  ],
  [
    'an obligation under another area',
    ['policy.yaml', '    area: VIO', '    area: CRM'],
    'obligations[].code',
    /must begin with CRM-/,
    '  - code: VIO-1\n',
  ],
  [
    'an area twice',
    ['policy.yaml', '- code: ENT\n', '- code: FND\n'],
    'areas[].code',
    /The area FND is on line \d+ already/,
  ],
  [
    'a criterion twice',
    ['policy.yaml', 'CRM-1.b', 'CRM-1.a'],
    'obligations[].criteria[].code',
    /The criterion CRM-1.a is on line/,
  ],
  [
    'a criterion of another obligation',
    ['policy.yaml', crm1a, crm1a.replace('CRM-1.a', 'CRM-9.a')],
    'obligations[].criteria[].code',
    /must begin with CRM-1\./,
  ],
  [
    'a code of no known form',
    ['policy.yaml', crm1a, crm1a.replace('CRM-1.a', 'crm 1a')],
    'obligations[].criteria[].code',
    /has not the form of a code/,
  ],
  [
    'a facet that does not exist',
    ['policy.yaml', crm1a, crm1a.replace('facet: law', 'facet: lore')],
    'obligations[].criteria[].facet',
    /"lore" is none of the words.*law, implementation, practice/,
  ],
  [
    'a duty that does not exist',
    ['policy.yaml', '    duty: [respect, protect, fulfil]', '    duty: [respekt]'],
    'obligations[].duty[]',
    /Write one of: respect, protect, fulfil/,
  ],
  [
    'an instrument that does not exist',
    ['policy.yaml', 'instruments: [CRC, OPSC]', 'instruments: [CRC, OPSX]'],
    'obligations[].instruments[]',
    /There is no instrument OPSX/,
  ],
  [
    'a parameter that does not exist',
    ['policy.yaml', 'parameters: [P8]', 'parameters: [P10]'],
    'obligations[].parameters[]',
    /There is no parameter P10/,
  ],
  [
    'a question that is empty',
    ['policy.yaml', '"Is forced labour a crime?"', '" "'],
    'obligations[].criteria[].question',
    /text is empty/,
  ],
  [
    'a field that nothing reads',
    ['policy.yaml', '    shortTitle: Entry', '    shortTittle: Entry'],
    'areas[].shortTittle',
    /Nothing reads shortTittle/,
  ],
  ['a list that nothing reads', ['policy.yaml', 'glossary:', 'glosary:'], 'glosary', /Nothing reads glosary/],
  [
    'an order used twice',
    ['policy.yaml', '    order: 2\n    title: Protect children', '    order: 1\n    title: Protect children'],
    'obligations[].order',
    /FND-2 has the order 1, as FND-1 does/,
  ],
  [
    'a standing that does not exist',
    ['policy.yaml', 'standing: draft ', 'standing: drafted '],
    'policy.standing',
    /Write one of: draft, adopted, superseded/,
  ],
  // The evidence
  [
    'a criterion that the standard lacks',
    ['evidence.yaml', 'CRM-1.a: against, VIO-1.b: against}', 'CRM-1.z: against, VIO-1.b: against}'],
    'evidence[].criteria.CRM-1.z',
    /There is no criterion CRM-1.z/,
  ],
  [
    'an effect that does not exist',
    ['evidence.yaml', 'CRM-1.a: against, VIO-1.b: against}', 'CRM-1.a: maybe, VIO-1.b: against}'],
    'evidence[].criteria.CRM-1.a',
    /Write one of: for, against, context/,
  ],
  [
    'an unknown jurisdiction',
    ['evidence.yaml', e04, e04.replace('PG', 'QQ')],
    'evidence[].jurisdictions[]',
    /There is no jurisdiction QQ/,
  ],
  [
    'a jurisdiction that the head does not list',
    ['evidence.yaml', e04, e04.replace('PG', 'SE')],
    'evidence[].jurisdictions[]',
    /SE is not among the jurisdictions at the head/,
  ],
  [
    'a code that is a number',
    ['evidence.yaml', '{id: E19, jurisdictions: ["NO"]', '{id: E19, jurisdictions: [0]'],
    'evidence[].jurisdictions[]',
    /must be a text/,
  ],
  [
    'a kind that does not exist',
    ['evidence.yaml', e04, e04.replace('testimony', 'hearsay')],
    'evidence[].kind',
    /"hearsay" is none of the words/,
  ],
  ['a day that no calendar has', ['evidence.yaml', e26, 'date: 2013-02-29'], 'evidence[].date', /2013-02 has 28 days/],
  [
    'a range that ends before it starts',
    ['evidence.yaml', 'observed: 2014-09/2015-06', 'observed: 2015-06/2014-09'],
    'source.observed',
    /ends before it starts/,
  ],
  [
    'testimony dated to the day',
    ['evidence.yaml', e26, 'date: 2012-03-04'],
    'evidence[].date',
    /finer than a month could show who spoke/,
  ],
  [
    'a credibility outside the scale',
    ['evidence.yaml', 'kind: testimony, credibility: 3, finding: 1', 'kind: testimony, credibility: 7, finding: 1'],
    'evidence[].credibility',
    /whole number from 1 to 6/,
  ],
  ['an item twice', ['evidence.yaml', 'id: E05', 'id: E04'], 'evidence[].id', /The item E04 is on line/],
  [
    'an item without a title',
    ['evidence.yaml', 'title: "Illegal, and policed with violence", ', ''],
    'evidence[].title',
    /title is missing. Add it/,
  ],
  [
    'a summary of 5,001 characters',
    ['evidence.yaml', 'summary: "Sex workers interviewed stated', `summary: "${'x'.repeat(5001)}`],
    'evidence[].summary',
    /at most 5,000 characters/,
  ],
  [
    'another answering state than the catalogue has',
    ['evidence.yaml', 'answers: CN', 'answers: GB'],
    'jurisdictions[].answers',
    /CN answers for HK in jurisdictions.yaml, and GB here/,
  ],
  // The works
  [
    'a work that supports an unknown obligation',
    ['sources.yaml', 'supports: [CRM-1, STG-3]', 'supports: [CRM-1, STG-9]'],
    'sources[].supports[]',
    /HRC-GROVER-2010 supports STG-9/,
  ],
  [
    'a work about an unknown jurisdiction',
    ['sources.yaml', 'jurisdictions: [CA]', 'jurisdictions: [UK]'],
    'sources[].jurisdictions[]',
    /There is no jurisdiction UK/,
  ],
  [
    'a kind of work that does not exist',
    ['sources.yaml', 'kind: un-report', 'kind: un-paper'],
    'sources[].kind',
    /"un-paper" is none of the words/,
  ],
  ['a year that cannot be', ['sources.yaml', 'year: 2010', 'year: 20100'], 'sources[].year', /20100 is no year/],
  // The jurisdictions
  [
    'a region without an English name',
    ['jurisdictions.yaml', 'names: {en: Africa, ', 'names: {'],
    'regions[].names.en',
    /en is missing/,
  ],
  [
    'a sub-region in no region',
    ['jurisdictions.yaml', 'Western Africa, region: africa', 'Western Africa, region: afrika'],
    'subregions[].region',
    /There is no region afrika/,
  ],
  [
    'an exception for nobody',
    ['jurisdictions.yaml', '{code: NL, ', '{code: HO, '],
    'places[].code',
    /There is no jurisdiction HO/,
  ],
  [
    'a territory that nobody answers for',
    ['jurisdictions.yaml', '  AW: NL\n', ''],
    'answers',
    /No state answers for AW here/,
    'answers:\n',
  ],
  [
    'an answering state that does not exist',
    ['jurisdictions.yaml', '  AW: NL\n', '  AW: QQ\n'],
    'answers.AW',
    /QQ is to answer for AW, and there is no such/,
  ],
  [
    'territories that answer for each other in a circle',
    ['jurisdictions.yaml', '  HK: CN\n', '  HK: MO\n'],
    'answers.HK',
    /MO is to answer for HK, and is itself no state/,
  ],
  [
    'a member among the observers',
    ['jurisdictions.yaml', 'observers: [VA, PS]', 'observers: [VA, PS, CH]'],
    'observers[]',
    /CH is a member of the United Nations/,
  ],
  [
    'a parent that does not exist',
    ['jurisdictions.yaml', 'state: AU, complete', 'state: QQ, complete'],
    'parts[].state',
    /The parent QQ does not exist/,
  ],
  [
    'a part under another state',
    ['jurisdictions.yaml', 'codes: [AU-ACT', 'codes: [NZ-ACT'],
    'parts[].codes[]',
    /its code must begin with AU-/,
  ],
  [
    'a part that no package knows',
    ['jurisdictions.yaml', 'codes: [AU-ACT', 'codes: [AU-XYZ, AU-ACT'],
    'parts[].codes[]',
    /Nothing is known of AU-XYZ/,
  ],
  [
    'a part twice',
    ['jurisdictions.yaml', 'codes: [AU-ACT', 'codes: [AU-NSW, AU-ACT'],
    'parts[].codes[]',
    /The part AU-NSW is listed twice/,
  ],
  [
    'a language that is none',
    ['jurisdictions.yaml', '  AR: spa', '  AR: Spanish'],
    'ownLanguages.AR',
    /three letters of ISO 639-3/,
  ],
  ['a key twice', ['jurisdictions.yaml', '  AW: NL\n', '  AW: NL\n  AW: DK\n'], '', /not YAML/, '  AW: DK'],
  [
    'a generated name that was cut',
    ['jurisdictions.generated.json', '{"en":"Andorra",', '{'],
    'entries[].names.en',
    /en is missing/,
  ],
];

/** A place without its numbers: the data may grow, and the line says exactly where. */
const anywhere = (path: string) => path.replace(/\[\d*\]/g, '[]');

describe('a fault is reported with its file, line and mend', () => {
  it.each(CASES.map(([what, change, path, says, near]) => ({ what, change, path, says, near })))(
    '$what',
    ({ change, path, says, near }) => {
      const start = edit(change);
      const line = near === undefined ? start : lineOf(change[0], near);
      const faults = faultsOf().map((fault) => ({ ...fault, path: anywhere(fault.path) }));
      expect(faults).toContainEqual({ file: change[0], line, path, message: expect.stringMatching(says) });
    },
  );
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

  it.each(['policy.yaml', 'evidence.yaml', 'sources.yaml', 'jurisdictions.yaml', 'jurisdictions.generated.json'])(
    'of a missing %s are one sentence that names it',
    (name) => {
      rmSync(join(folder, name));
      expect(faultsOf()).toEqual([{ file: name, line: 1, path: '', message: expect.stringMatching(/cannot be read/) }]);
    },
  );

  it('do not exist in the data as it is', () => {
    expect(faultsOf()).toEqual([]);
  });
});
