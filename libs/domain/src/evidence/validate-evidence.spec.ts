import fc from 'fast-check';
import { parseDay } from '../dates/day.js';
import type { EvidenceInput, EvidenceLookups, LinkInput, NewSourceInput } from './evidence-input.js';
import { PROBLEM_CODES } from './problem.js';
import { validateEvidence } from './validate-evidence.js';

const today = parseDay('2026-11-24')!;

const lookups: EvidenceLookups = {
  standard: 'SW-2015',
  hasJurisdiction: (code) => ['NZ', 'NO', 'AU-NSW'].includes(code),
  placesOfCriterion: (code) =>
    ({
      'CRM-1.a': [{ standard: 'SW-2015', obligation: 'CRM-1', facet: 'LAW' as const }],
      'CRM-1.b': [
        { standard: 'SW-2016', obligation: 'OTHER', facet: 'LAW' as const },
        { standard: 'SW-2015', obligation: 'CRM-1', facet: 'LAW' as const },
      ],
      'LAW-1.a': [{ standard: 'SW-2016', obligation: 'LAW-1', facet: 'LAW' as const }],
    })[code] ?? [],
  findSource: (id) =>
    ({ gazette: { publisherKind: 'OFFICIAL_GAZETTE' as const }, heard: { publisherKind: 'TESTIMONY' as const } })[id] ??
    null,
  self: null,
  findItem: () => null,
};

const link: LinkInput = { jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS' };
const source: NewSourceInput = {
  title: 'A report',
  publisher: 'A group',
  publisherKind: 'SEX_WORKER_LED_GROUP',
  language: 'en-NZ',
  reliability: 'B',
  reliabilityReason: 'Known for careful work.',
};
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

/** The problems of an input as "path CODE". */
function problemsOf(change: Partial<EvidenceInput> | Record<string, unknown>): string[] {
  const result = validateEvidence({ ...good, ...change } as EvidenceInput, lookups, today);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('validateEvidence', () => {
  it('makes a clean draft: trimmed, blanks as null, each criterion in its place', () => {
    const input = {
      ...good,
      title: '  The act ',
      url: '',
      locality: ' ',
      inForceFrom: '',
      links: [
        { ...link, locator: ' section 3 ' },
        { ...link, criterion: 'CRM-1.b', quote: null },
      ],
      key: 'not ours',
    };
    const result = validateEvidence(input, lookups, today);
    expect(result).toEqual({
      ok: true,
      value: {
        source: { id: 'gazette' },
        ...{ connection: 'UNKNOWN', promulgated: null, identifiers: [], translations: [], relations: [] },
        kind: 'LAW',
        title: 'The act',
        summary: 'It frees selling.',
        url: null,
        language: 'en',
        credibility: 1,
        visibility: 'PUBLIC',
        sensitive: false,
        locality: null,
        adopted: null,
        inForceFrom: null,
        inForceTo: null,
        observed: null,
        published: '2003-06-27',
        checked: null,
        links: [
          {
            ...link,
            standard: 'SW-2015',
            obligation: 'CRM-1',
            locator: 'section 3',
            quote: null,
            inForceFrom: null,
            inForceTo: null,
          },
          {
            ...link,
            criterion: 'CRM-1.b',
            standard: 'SW-2015',
            obligation: 'CRM-1',
            locator: null,
            quote: null,
            inForceFrom: null,
            inForceTo: null,
          },
        ],
      },
    });
  });

  it('takes a new source', () => {
    const result = validateEvidence({ ...good, source: { new: source } }, lookups, today);
    expect(result).toMatchObject({
      ok: true,
      value: { source: { new: { ...source, year: null, restsOn: [], bodyOf: null } } },
    });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a date that does not exist', { observed: '2023-02-29' }, ['observed DATE_INVALID']],
    ['a date in another form', { checked: '29.2.2024' }, ['checked DATE_FORM']],
    ['a range the wrong way round', { observed: '2021/2019' }, ['observed DATE_RANGE_REVERSED']],
    ['no date at all', { published: null }, ['observed DATE_MISSING']],
    ['a check alone', { published: null, checked: '2024' }, ['observed DATE_MISSING']],
    ['publication to come', { published: '2026-11-25' }, ['published DATE_IN_FUTURE']],
    ['observation to come', { observed: '2025/2027' }, ['observed DATE_IN_FUTURE']],
    ['a check to come', { checked: '2027' }, ['checked DATE_IN_FUTURE']],
    ['adoption to come', { adopted: '2026-12' }, ['adopted DATE_IN_FUTURE']],
    ['this year', { published: '2026' }, []],
    ['today', { checked: '2026-11-24' }, []],
    ['in force to come', { inForceFrom: '2030', published: null }, []],
    ['an end before the start', { inForceFrom: '2020', inForceTo: '2019' }, ['inForceTo DATES_REVERSED']],
    ['an end in the year of the start', { inForceFrom: '2020-06', inForceTo: '2020' }, []],
    [
      "a link's end before the item's start",
      { inForceFrom: '2020', links: [{ ...link, inForceTo: '2019' }] },
      ['links.0.inForceTo DATES_REVERSED'],
    ],
    [
      'an unknown jurisdiction',
      { links: [{ ...link, jurisdiction: 'XX' }] },
      ['links.0.jurisdiction UNKNOWN_JURISDICTION'],
    ],
    ['an unknown criterion', { links: [{ ...link, criterion: 'CRM-9.z' }] }, ['links.0.criterion UNKNOWN_CRITERION']],
    [
      'a criterion of another standard',
      { links: [{ ...link, criterion: 'LAW-1.a' }] },
      ['links.0.criterion OTHER_STANDARD'],
    ],
    ['an effect missing', { links: [{ ...link, effect: undefined }] }, ['links.0.effect EFFECT_MISSING']],
    ['an effect that is none', { links: [{ ...link, effect: 'PROVES' }] }, ['links.0.effect INVALID_CHOICE']],
    ['the same link twice', { links: [link, { ...link, effect: 'CONTEXT' }] }, ['links.1 DUPLICATE_LINK']],
    ['no link', { links: [] }, ['links LINKS_MISSING']],
    ['101 links', { links: Array.from({ length: 101 }, () => link) }, ['links TOO_MANY']],
    ['a link that is none', { links: [null, 7] }, ['links.0 WRONG_TYPE', 'links.1 WRONG_TYPE']],
    ['a long quote', { links: [{ ...link, quote: 'q'.repeat(2001) }] }, ['links.0.quote TOO_LONG']],
    ['a long locator', { links: [{ ...link, locator: 'l'.repeat(301) }] }, ['links.0.locator TOO_LONG']],
    ['a title of 300', { title: 't'.repeat(300) }, []],
    ['a title of 301', { title: 't'.repeat(301) }, ['title TOO_LONG']],
    ['300 characters outside the basic plane', { title: '😀'.repeat(300) }, []],
    ['a summary of 5,000', { summary: 's'.repeat(5000) }, []],
    ['a summary of 5,001', { summary: 's'.repeat(5001) }, ['summary TOO_LONG']],
    ['a blank title', { title: '  ' }, ['title MISSING']],
    ['a NUL', { summary: 'a\u0000b' }, ['summary UNSAFE_TEXT']],
    ['half a surrogate pair', { title: 'a\ud83d' }, ['title UNSAFE_TEXT']],
    ['a turn of direction', { title: 'a\u202eb' }, ['title UNSAFE_TEXT']],
    ['a NUL in a code', { links: [{ ...link, jurisdiction: 'N\u0000Z' }] }, ['links.0.jurisdiction UNSAFE_TEXT']],
    ['line ends, Arabic and a family of emoji', { summary: 'مرحبا\r\n\t👩‍👩‍👧' }, []],
    ['javascript:', { url: 'javascript:alert(1)' }, ['url UNSAFE_URL']],
    ['data:', { url: 'data:text/html,x' }, ['url UNSAFE_URL']],
    ['credentials', { url: 'https://user:pass@example.org/' }, ['url UNSAFE_URL']],
    ['no scheme', { url: 'example.org/act' }, ['url URL_INVALID']],
    ['a scheme in pieces', { url: 'java\nscript:alert(1)' }, ['url URL_INVALID']],
    ['a long address', { url: `https://example.org/${'p'.repeat(2048)}` }, ['url TOO_LONG']],
    ['a good address', { url: 'https://example.org/act?id=1#s3' }, []],
    ['a language by name', { language: 'English' }, ['language LANGUAGE_TAG']],
    ['a language tag', { language: 'zh-Hant-HK' }, []],
    ['credibility 0', { credibility: 0 }, ['credibility CREDIBILITY_RANGE']],
    ['credibility 7', { credibility: 7 }, ['credibility CREDIBILITY_RANGE']],
    ['credibility 1.5', { credibility: 1.5 }, ['credibility CREDIBILITY_RANGE']],
    ['restricted', { visibility: 'RESTRICTED' }, ['visibility RESTRICTED_NOT_YET']],
    ['no source', { source: undefined }, ['source SOURCE_MISSING']],
    ['two sources', { source: { id: 'gazette', new: source } }, ['source SOURCE_TWICE']],
    ['an unknown source', { source: { id: 'nowhere' } }, ['source.id UNKNOWN_SOURCE']],
    [
      'a source without a publisher',
      { source: { new: { ...source, publisher: '' } } },
      ['source.new.publisher MISSING'],
    ],
    ['a source of next year', { source: { new: { ...source, year: 2027 } } }, ['source.new.year DATE_IN_FUTURE']],
    ['a source of year 12', { source: { new: { ...source, year: 12 } } }, ['source.new.year YEAR_RANGE']],
    [
      'a body of no state',
      { source: { new: { ...source, bodyOf: 'XX' } } },
      ['source.new.bodyOf UNKNOWN_JURISDICTION'],
    ],
    ['a source that is a text', { source: { new: 'a report' } }, ['source.new WRONG_TYPE']],
    ['testimony in a published source', { kind: 'TESTIMONY', observed: '2025-03' }, []],
    [
      'testimony that no source carries',
      { kind: 'TESTIMONY', source: { id: 'heard' } },
      ['source TESTIMONY_NEEDS_SOURCE'],
    ],
    [
      'testimony in a new source of testimony',
      { kind: 'TESTIMONY', source: { new: { ...source, publisherKind: 'TESTIMONY' } } },
      ['source TESTIMONY_NEEDS_SOURCE'],
    ],
    ['testimony of a day', { kind: 'TESTIMONY', observed: '2025-03-04' }, ['observed TESTIMONY_DATE_TOO_FINE']],
    ['testimony up to a day', { kind: 'TESTIMONY', observed: '2025/2026-03-04' }, ['observed TESTIMONY_DATE_TOO_FINE']],
    [
      'testimony at an address',
      { kind: 'TESTIMONY', locality: '12 High Street' },
      ['locality TESTIMONY_PLACE_TOO_FINE'],
    ],
  ])('%s', (_, change, expected) => expect(problemsOf(change)).toEqual(expected));

  it('says all that is wrong at once, and a mend for each', () => {
    const result = validateEvidence({} as EvidenceInput, lookups, today);
    if (result.ok) throw new Error('nothing is no evidence');
    expect(result.problems.map(({ path }) => path.join('.'))).toEqual([
      'kind',
      'title',
      'summary',
      'language',
      'credibility',
      'visibility',
      'source',
      'observed',
      'links',
    ]);
    for (const { message } of result.problems) expect(message).toMatch(/^[A-Z].+\.$/);
  });

  it('says word for word why a restricted record is refused', () => {
    const result = validateEvidence({ ...good, visibility: 'RESTRICTED' }, lookups, today);
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      'Restricted records cannot be stored yet: they will be once they are sealed. Keep this item out of the system, or attach a published source.',
    ]);
  });

  it('never throws and always names a known problem, whatever comes in', () => {
    const fields = Object.keys(good);
    const broken = fc.record({ field: fc.constantFrom(...fields), value: fc.anything({ maxDepth: 3 }) });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ maxDepth: 4 }), broken), (input) => {
        const isChange = typeof input === 'object' && input !== null && 'field' in input;
        const change = isChange ? (input as { field: string; value: unknown }) : null;
        const offered = change ? { ...good, [change.field]: change.value } : input;
        const result = validateEvidence(offered as EvidenceInput, lookups, today);
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { code, message } of result.problems) {
          expect(PROBLEM_CODES).toContain(code);
          expect(message.length).toBeGreaterThan(10);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
