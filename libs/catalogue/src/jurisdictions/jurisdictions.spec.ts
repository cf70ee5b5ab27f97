import { createRequire } from 'node:module';
import { LANGUAGES, type Jurisdiction } from '@states-must/domain';
import { loadCatalogue } from '../index.js';

const { jurisdictions, regions } = loadCatalogue();
const byCode = new Map(jurisdictions.map((entry) => [entry.code, entry]));
const get = (code: string) => byCode.get(code)!;
const codes = (wanted: (entry: Jurisdiction) => boolean) => jurisdictions.filter(wanted).map((entry) => entry.code);

describe('jurisdictions', () => {
  it('are 384, each once, ordered by code', () => {
    expect(jurisdictions).toHaveLength(384);
    expect(byCode.size).toBe(384);
    expect(codes(() => true)).toEqual(codes(() => true).sort());
  });

  it('are the 193 members of the United Nations and 2 observers, 55 territories, and 134 parts', () => {
    expect(codes((entry) => entry.level === 'STATE')).toHaveLength(193 + 2);
    expect(['VA', 'PS'].map((code) => get(code).level)).toEqual(['STATE', 'STATE']);
    expect(codes((entry) => entry.level === 'TERRITORY')).toHaveLength(249 - 195 + 1);
    const parts = (state: string) => codes((entry) => entry.parent === state).length;
    expect(['AR', 'AT', 'AU', 'CA', 'DE', 'GB', 'MX', 'US'].map(parts)).toEqual([1, 9, 8, 13, 16, 4, 32, 51]);
    expect(codes((entry) => entry.level === 'PART')).toHaveLength(134);
  });

  it('have names in four languages outside parts, and in English everywhere', () => {
    expect(codes((entry) => entry.level !== 'PART' && LANGUAGES.some((language) => !entry.names[language]))).toEqual(
      [],
    );
    expect(codes((entry) => !entry.names.en)).toEqual([]);
  });

  it('have a name of their own among their like, in every language', () => {
    for (const language of LANGUAGES) {
      const named = jurisdictions.filter((entry) => entry.names[language]);
      expect(new Set(named.map((entry) => `${entry.parent} ${entry.names[language]}`)).size).toBe(named.length);
    }
  });

  it('have a region that exists, and all but Antarctica an M49 sub-region', () => {
    expect(regions.map((region) => region.code)).toEqual([
      'africa',
      'americas',
      'asia-pacific',
      'europe-central-asia',
      'mena',
    ]);
    const known = new Set(regions.map((region) => region.code));
    expect(codes((entry) => !known.has(entry.region))).toEqual([]);
    expect(codes((entry) => entry.m49Region === null)).toEqual(['AQ']);
    expect(codes((entry) => entry.m49Region !== null && !/^\d{3}$/.test(entry.m49Region))).toEqual([]);
  });

  it('have parents that are states, whose region and answering state they share', () => {
    const parts = jurisdictions.filter((entry) => entry.level === 'PART');
    expect(parts.filter((entry) => get(entry.parent!).level !== 'STATE')).toEqual([]);
    expect(parts.filter((entry) => entry.region !== get(entry.parent!).region)).toEqual([]);
    expect(parts.filter((entry) => entry.answeringState !== entry.parent)).toEqual([]);
    expect(codes((entry) => entry.level !== 'PART' && entry.parent !== null)).toEqual([]);
  });
});

describe('answering states', () => {
  it('exist and are states; where a territory is its own, a note says why', () => {
    const others = jurisdictions.filter((entry) => entry.answeringState !== entry.code);
    expect(others.filter((entry) => get(entry.answeringState).level !== 'STATE')).toEqual([]);
    const own = jurisdictions.filter((entry) => entry.level === 'TERRITORY' && entry.answeringState === entry.code);
    expect(own.map((entry) => entry.code)).toEqual(['AQ', 'CK', 'EH', 'NU', 'TW', 'XK']);
    expect(own.filter((entry) => entry.namingNote === null)).toEqual([]);
  });

  it.each([
    ['HK', 'CN'],
    ['MO', 'CN'],
    ['GL', 'DK'],
    ['PR', 'US'],
    ['BL', 'FR'],
    ['SJ', 'NO'],
    ['AR-C', 'AR'],
    ['GB-SCT', 'GB'],
    ['PG', 'PG'],
  ])('of %s is %s', (code, state) => {
    expect(get(code).answeringState).toBe(state);
  });
});

describe('facts picked by hand', () => {
  it.each([
    ['CI', 'en', "Côte d'Ivoire"],
    ['CI', 'ar', 'ساحل العاج'],
    ['GB-SCT', 'en', 'Scotland'],
    ['VA', 'en', 'Holy See'],
    ['MX', 'ar', 'المكسيك'],
    ['CD', 'fr', 'République démocratique du Congo'],
    ['SZ', 'es', 'Eswatini'],
    ['FK', 'en', 'Falkland Islands (Malvinas)'],
    ['AR-C', 'en', 'Buenos Aires (city)'],
    ['AR-C', 'es', 'Ciudad Autónoma de Buenos Aires'],
    ['CA-QC', 'fr', 'Québec'],
    ['MX-CMX', 'en', 'Mexico City'],
  ] as const)('%s in %s is %s', (code, language, name) => {
    expect(get(code).names[language]).toBe(name);
  });

  it.each([
    ['DE-BY', 'Bayern', 'de'],
    ['AT-9', 'Wien', 'de'],
    ['GB-WLS', 'Cymru', 'cy'],
    ['CA-NB', 'Nouveau-Brunswick', 'fr'],
    ['NO', 'Norge', 'nb'],
    ['HK', '香港', 'zh'],
  ])('%s calls itself %s (%s)', (code, name, language) => {
    expect(get(code).ownName).toEqual({ name, language });
  });

  it.each([
    ['TR', 'europe-central-asia', '145'],
    ['IR', 'mena', '034'],
    ['SD', 'africa', '015'],
    ['EG', 'mena', '015'],
    ['US', 'americas', '021'],
    ['NZ', 'asia-pacific', '053'],
  ])('%s is in %s, M49 %s', (code, region, m49Region) => {
    expect(get(code)).toMatchObject({ region, m49Region });
  });

  it('a missing name is missing, so that a page can mark the fallback', () => {
    expect(Object.keys(get('DE-BY').names)).toEqual(['en']);
    expect(get('US-NV').ownName).toBeNull();
  });

  it('all parts are listed for these states only', () => {
    expect(codes((entry) => entry.partsComplete)).toEqual(['AT', 'AU', 'CA', 'DE', 'GB', 'MX', 'US']);
  });

  it.each(['AT', 'AU', 'CA', 'DE', 'MX', 'US'])(
    'the parts of %s are all that ISO 3166-2 lists, outlying areas aside',
    (state) => {
      const registry = createRequire(import.meta.url)('iso-3166-2') as {
        country(code: string): { sub: Record<string, { type: string }> };
      };
      const listed = Object.entries(registry.country(state).sub).filter(([, part]) => part.type !== 'Outlying area');
      expect(codes((entry) => entry.parent === state)).toEqual(listed.map(([code]) => code).sort());
    },
  );

  it.each(['CY', 'EH', 'FK', 'HK', 'MO', 'PS', 'TW', 'XK'])('%s has a naming note', (code) => {
    expect(get(code).namingNote).toMatch(/\.$/);
  });

  it('no alias decides a status that is disputed, and no alias repeats a name', () => {
    expect(get('TW').aliases.filter((alias) => /China|中華/.test(alias))).toEqual([]);
    expect(get('XK').aliases.filter((alias) => /Republic|Република/.test(alias))).toEqual([]);
    expect(codes((entry) => Object.values(entry.names).some((name) => entry.aliases.includes(name)))).toEqual([]);
  });
});
