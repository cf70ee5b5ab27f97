import { parseDay } from '../dates/day.js';
import type { PartialDate } from '../dates/partial-date.js';
import type { IdentifierScheme } from '../vocabulary/vocabulary.js';
import type { EvidenceInput, EvidenceLookups } from './evidence-input.js';
import { readIdentifier } from './identifiers.js';
import { validateEvidence } from './validate-evidence.js';

const today = parseDay('2026-11-24')!;

const lookups: EvidenceLookups = {
  standard: 'SW-2015',
  hasJurisdiction: (code) => code === 'NZ',
  placesOfCriterion: (code) => [
    { standard: 'SW-2015', obligation: 'CRM-1', facet: code === 'CRM-1.a' ? 'LAW' : 'PRACTICE' },
  ],
  findSource: () => ({ publisherKind: 'OFFICIAL_GAZETTE' }),
  self: 'self',
  findItem: (name) =>
    ({
      self: { id: 'self', leadsBack: false },
      E01: { id: 'first', leadsBack: false },
      first: { id: 'first', leadsBack: false },
      later: { id: 'later', leadsBack: true },
      coming: { id: 'coming', leadsBack: false, starts: '2026-06-01' as PartialDate },
    })[name] ?? null,
};

const link = { jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS' };
const good: EvidenceInput = {
  source: { id: 'gazette' },
  kind: 'LAW',
  title: 'The act',
  summary: 'It frees selling.',
  language: 'en',
  credibility: 1,
  visibility: 'PUBLIC',
  published: '2003-06-27',
  links: [link],
};

const check = (change: Record<string, unknown>) =>
  validateEvidence({ ...good, ...change } as EvidenceInput, lookups, today);

function problemsOf(change: Record<string, unknown>): string[] {
  const result = check(change);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('what an item says beyond the least', () => {
  it('is empty where nothing is given', () => {
    const further = { connection: 'UNKNOWN', promulgated: null, identifiers: [], translations: [], relations: [] };
    expect(check({})).toMatchObject({ ok: true, value: further });
    expect(check({ connection: '', identifiers: null })).toMatchObject({ ok: true, value: further });
  });

  it('is written in one form and one order, each other item by its id', () => {
    const result = check({
      connection: 'FIRST_HAND',
      identifiers: [
        { scheme: 'UN_SYMBOL', value: 'a/hrc/17/27/add.1' },
        { scheme: 'DOI', value: 'https://doi.org/10.1016/S0140-6736(14)60933-8' },
      ],
      translations: [
        { language: 'no', title: ' Loven ', summary: '', by: 'PERSON' },
        { language: 'fr', title: 'La loi', by: 'MACHINE' },
      ],
      relations: [{ kind: 'AMENDS', target: 'E01', note: '' }],
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        connection: 'FIRST_HAND',
        identifiers: [
          { scheme: 'DOI', value: '10.1016/s0140-6736(14)60933-8' },
          { scheme: 'UN_SYMBOL', value: 'A/HRC/17/27/Add.1' },
        ],
        translations: [
          { language: 'fr', title: 'La loi', summary: null, by: 'MACHINE' },
          { language: 'no', title: 'Loven', summary: null, by: 'PERSON' },
        ],
        relations: [{ kind: 'AMENDS', target: 'first', on: null, note: null }],
      },
    });
  });

  it.each([
    [{ connection: 'HEARSAY' }, 'connection INVALID_CHOICE'],
    [{ promulgated: '2027' }, 'promulgated DATE_IN_FUTURE'],
    [{ adopted: '2003-06', promulgated: '2003-05' }, 'promulgated DATES_REVERSED'],
    [{ identifiers: [{ scheme: 'ISBN', value: '1' }] }, 'identifiers.0.scheme INVALID_CHOICE'],
    [{ identifiers: [{ scheme: 'DOI', value: 'no' }] }, 'identifiers.0.value IDENTIFIER_FORM'],
    [{ identifiers: Array(21).fill({ scheme: 'DOI', value: '10.1000/1' }) }, 'identifiers TOO_MANY'],
    [
      { identifiers: ['ECLI:NL:HR:2010:BL8', 'ecli:nl:hr:2010:bl8'].map((value) => ({ scheme: 'ECLI', value })) },
      'identifiers.1.value DUPLICATE_IDENTIFIER',
    ],
    [
      { translations: ['fr', 'FR'].map((language) => ({ language, title: 'La loi', by: 'PERSON' })) },
      'translations.1.language DUPLICATE_TRANSLATION',
    ],
    [{ translations: [{ language: 'fr', title: '', by: 'PERSON' }] }, 'translations.0.title MISSING'],
    [{ translations: [{ language: 'fr', title: 'La loi', by: 'A person' }] }, 'translations.0.by INVALID_CHOICE'],
    [{ relations: [{ kind: 'AMENDS', target: 'nobody' }] }, 'relations.0.target UNKNOWN_EVIDENCE'],
    [{ relations: [{ kind: 'CORRECTS', target: 'self' }] }, 'relations.0.target RELATION_TO_ITSELF'],
    [{ relations: [{ kind: 'REPEALS', target: 'later', on: '2020' }] }, 'relations.0.target RELATION_LOOP'],
    [{ relations: [{ kind: 'SUPERSEDES', target: 'first' }] }, 'relations.0.on RELATION_DATE_MISSING'],
    [{ relations: [{ kind: 'SUPERSEDES', target: 'coming', on: '2020' }] }, 'relations.0.on DATES_REVERSED'],
    [{ relations: [{ kind: 'CORRECTS', target: 'first', on: '2020' }] }, 'relations.0.on RELATION_DATE_IDLE'],
    [{ relations: [{ kind: 'STRIKES_DOWN', target: 'first', on: '2020' }] }, 'relations.0.kind NOT_A_RULING'],
    [
      { relations: ['E01', 'first'].map((target) => ({ kind: 'AMENDS', target })) },
      'relations.1.target DUPLICATE_RELATION',
    ],
  ])('is refused, with the field: %j', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it('lets a ruling strike down, an amendment lead back, and a law be in force before it was adopted', () => {
    expect(problemsOf({ kind: 'RULING', relations: [{ kind: 'STRIKES_DOWN', target: 'E01', on: '2020' }] })).toEqual(
      [],
    );
    expect(problemsOf({ relations: [{ kind: 'AMENDS', target: 'later' }] })).toEqual([]);
    expect(problemsOf({ relations: [{ kind: 'REPEALS', target: 'coming', on: '2026' }] })).toEqual([]);
    expect(problemsOf({ adopted: '2003-06', inForceFrom: '2003-01' })).toEqual([]);
  });
});

describe('one criterion in several stages', () => {
  const stage = (inForceFrom: string | null, inForceTo: string | null, criterion = 'CRM-1.a') => {
    return { ...link, criterion, inForceFrom, inForceTo };
  };

  it('is allowed in law where no day is counted twice', () => {
    expect(problemsOf({ links: [stage('2003-06', '2010-12-31'), stage('2011', null)] })).toEqual([]);
    expect(problemsOf({ inForceTo: '2010', links: [stage('2003', null), stage('2011', '2012')] })).toEqual([]);
  });

  it.each([
    [[stage('2003', '2010'), stage('2010-12', null)], 'links.1.inForceFrom PERIODS_OVERLAP'],
    [[stage('2011', null), stage(null, '2011')], 'links.1.inForceFrom PERIODS_OVERLAP'],
    [[stage('2003', null), stage('2004', null)], 'links.1.inForceFrom PERIODS_OVERLAP'],
    [[stage('2003', '2004'), stage('2003', '2005')], 'links.1 DUPLICATE_LINK'],
    [[stage('2003', '2004', 'CRM-1.b'), stage('2005', null, 'CRM-1.b')], 'links.1 DUPLICATE_LINK'],
    [[stage('2005', '2004')], 'links.0.inForceTo DATES_REVERSED'],
  ])('is refused where it is: %j', (links, problem) => {
    expect(problemsOf({ links })).toEqual([problem]);
  });
});

describe('an identifier', () => {
  it.each<[IdentifierScheme, string, string]>([
    ['ELI', 'http://data.europa.eu/eli/reg/2016/679/oj/', 'https://data.europa.eu/eli/reg/2016/679/oj'],
    ['ELI', 'https://LOVDATA.no/eli/lov/2005/05/20/28?lang=no#x', 'https://lovdata.no/eli/lov/2005/05/20/28'],
    ['ECLI', 'ecli:ce:echr:2024:0725jud006366419', 'ECLI:CE:ECHR:2024:0725JUD006366419'],
    ['UN_SYMBOL', 'cedaw/c/nor/co/9', 'CEDAW/C/NOR/CO/9'],
    ['UN_SYMBOL', 'A/RES/217 (III)', 'A/RES/217(III)'],
    ['DOI', 'doi: 10.1016/S0140', '10.1016/s0140'],
  ])('%s is read from %s', (scheme, typed, value) => {
    expect(readIdentifier(scheme, typed)).toEqual({ ok: true, value });
    expect(readIdentifier(scheme, value)).toEqual({ ok: true, value });
  });

  it.each<[IdentifierScheme, string]>([
    ['ELI', 'eli/reg/2016/679'],
    ['ELI', 'https://example.org/law/1'],
    ['ECLI', 'ECLI:NOR:HR:2010'],
    ['UN_SYMBOL', 'CEDAW'],
    ['DOI', '11.1000/182'],
  ])('%s is not read from %s', (scheme, typed) => {
    expect(readIdentifier(scheme, typed)).toMatchObject({ ok: false, message: expect.stringContaining('Correct it') });
  });
});
