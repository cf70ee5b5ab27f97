import { findJurisdictions, loadCatalogue } from './index.js';

const { jurisdictions } = loadCatalogue();
const find = (text: string) => findJurisdictions(jurisdictions, text).map((jurisdiction) => jurisdiction.code);

describe('a jurisdiction is found', () => {
  it.each([
    ['its code', 'gb-sct', 'GB-SCT'],
    ['its three-letter code', 'NOR', 'NO'],
    ['its name in English', 'Norway', 'NO'],
    ['its name in French', 'Norvège', 'NO'],
    ['its name in Spanish', 'noruega', 'NO'],
    ['its name in Arabic', 'النرويج', 'NO'],
    ['its own name', 'Norge', 'NO'],
    ['the own name of a part', 'bayern', 'DE-BY'],
    ['a former name', 'Burma', 'MM'],
    ['another name', 'Ivory Coast', 'CI'],
    ['a common name', 'Holland', 'NL'],
    ['an abbreviation', 'UK', 'GB'],
    ['an abbreviation with points', 'U.K.', 'GB'],
    ['an abbreviation of a part', 'CABA', 'AR-C'],
    ['a name without its accents', 'cote d ivoire', 'CI'],
    ['a name with a typographic apostrophe', 'Côte d’Ivoire', 'CI'],
    ['a name run together', 'hongkong', 'HK'],
    ['a letter that has no accent to drop', 'foroyar', 'FO'],
    ['a name that was replaced', 'Vatican City', 'VA'],
    ['spaces around it', '  Chile ', 'CL'],
    ['a whole word inside a name that others begin with', 'guinea', 'GN'],
  ])('by %s', (_how, text, code) => {
    expect(find(text)[0]).toBe(code);
  });
});

describe('the order', () => {
  it('is the whole name, its beginning, a word in it, then anywhere', () => {
    expect(find('niger')).toEqual(['NE', 'NG']);
    expect(find('guinea')).toEqual(['GN', 'GQ', 'GW', 'PG']);
    expect(find('mexico')).toEqual(['MX', 'MX-MEX', 'MX-CMX', 'US-NM']);
    expect(find('land').indexOf('AX')).toBeLessThan(find('land').indexOf('GB-SCT'));
  });

  it('at the same rank is states, territories, parts, then the English name', () => {
    expect(find('georgia')).toEqual(['GE', 'US-GA', 'GS']);
    expect(find('saint martin').slice(0, 2)).toEqual(['MF', 'SX']);
  });

  it('does not depend on the order of the list', () => {
    const backwards = findJurisdictions([...jurisdictions].reverse(), 'south').map((found) => found.code);
    expect(backwards).toEqual(find('south'));
  });
});

describe('nothing is found', () => {
  it.each(['', '   ', '!!!', 'Atlantis', '\u0000'])('for %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});
