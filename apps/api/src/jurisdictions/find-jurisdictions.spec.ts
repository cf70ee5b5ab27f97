import { METHOD_1_0, type Jurisdiction } from '@states-must/domain';
import { Reference } from '../platform/reference/reference.js';
import { findJurisdictions } from './find-jurisdictions.js';

const place = (code: string, en: string, more: Partial<Jurisdiction> = {}): Jurisdiction => ({
  code,
  level: 'STATE',
  parent: null,
  answeringState: code,
  names: { en },
  ownName: null,
  aliases: [],
  m49Region: null,
  region: 'africa',
  namingNote: null,
  partsComplete: false,
  ...more,
});

const reference = new Reference(
  {
    standards: [],
    works: [],
    method: METHOD_1_0,
    regions: [
      { code: 'africa', order: 1, names: { en: 'Africa', fr: 'Afrique', es: 'África', ar: 'أفريقيا' } },
      { code: 'europe', order: 0, names: { en: 'Europe', fr: 'Europe', es: 'Europa', ar: 'أوروبا' } },
    ],
    jurisdictions: [
      place('NO', 'Norway', {
        region: 'europe',
        names: { en: 'Norway', fr: 'Norvège', ar: 'النرويج' },
        ownName: { name: 'Norge', language: 'nb' },
      }),
      place('CI', "Côte d'Ivoire", { aliases: ['Ivory Coast'] }),
      place('NE', 'Niger'),
      place('NG', 'Nigeria'),
      place('CD', 'Democratic Republic of the Congo', { aliases: ['DRC', 'Congo-Kinshasa'] }),
      place('GB', 'United Kingdom', { region: 'europe' }),
      place('GB-SCT', 'Scotland', { level: 'PART', parent: 'GB', answeringState: 'GB', region: 'europe' }),
      place('GI', 'Gibraltar', { level: 'TERRITORY', answeringState: 'GB', region: 'europe' }),
    ],
  },
  'SW-2015',
);
const codes = (filter: Parameters<typeof findJurisdictions>[0]) =>
  findJurisdictions(filter, reference).map((one) => one.code);

describe('finding jurisdictions', () => {
  it('gives all of them by code where nothing is asked', () => {
    expect(codes(null)).toEqual(['CD', 'CI', 'GB', 'GB-SCT', 'GI', 'NE', 'NG', 'NO']);
  });

  it('finds a name without its accents, in another language, by its own name or an alias', () => {
    expect(codes({ text: 'cote d’ivoire' })).toEqual(['CI']);
    expect(codes({ text: 'ivory' })).toEqual(['CI']);
    expect(codes({ text: 'norvege' })).toEqual(['NO']);
    expect(codes({ text: 'النرويج' })).toEqual(['NO']);
    expect(codes({ text: 'NORGE' })).toEqual(['NO']);
  });

  it('puts a whole name before the start of a longer one, and a code before all', () => {
    expect(codes({ text: 'niger' })).toEqual(['NE', 'NG']);
    expect(codes({ text: 'ne' })[0]).toBe('NE');
    expect(codes({ text: 'congo' })).toEqual(['CD']);
  });

  it('gives nothing for a text of punctuation alone', () => {
    expect(codes({ text: '-' })).toEqual([]);
  });

  it('narrows by region, level, parent and code together', () => {
    expect(codes({ regions: ['europe'], level: 'STATE' })).toEqual(['GB', 'NO']);
    expect(codes({ parent: 'gb' })).toEqual(['GB-SCT']);
    expect(codes({ codes: ['ng', 'no', 'NO'], regions: ['africa'] })).toEqual(['NG']);
  });

  it.each([
    [{ codes: ['XX'] }, 'There is no jurisdiction with the code "XX". Check the code.'],
    [{ parent: 'ZZ' }, 'There is no jurisdiction with the code "ZZ". Check the code.'],
    [{ regions: ['atlantis'] }, 'There is no region with the code "atlantis". Check the code.'],
    [{ text: 'x'.repeat(201) }, 'A search text has at most 200 characters.'],
  ])('refuses %j with a sentence that names it', (filter, message) => {
    expect(() => codes(filter)).toThrow(message);
  });

  it('keeps territories apart from parts', () => {
    expect(reference.partsOf('GB').map((one) => one.code)).toEqual(['GB-SCT']);
    expect(reference.territoriesOf('GB').map((one) => one.code)).toEqual(['GI']);
  });
});
