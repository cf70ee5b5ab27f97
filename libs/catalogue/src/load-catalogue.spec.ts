import { LANGUAGES } from '@states-must/domain';
import { loadCatalogue } from './index.js';

const catalogue = loadCatalogue();
const [standard] = catalogue.standards;
const byCode = new Map(catalogue.jurisdictions.map((jurisdiction) => [jurisdiction.code, jurisdiction]));

describe('the standard', () => {
  it('has 7 areas, 24 obligations and 76 criteria, each obligation in a column of its own', () => {
    expect(standard!.areas.map((area) => area.code)).toEqual(['FND', 'ENT', 'STG', 'VIO', 'CRM', 'REG', 'LVG']);
    expect(standard!.obligations.map((obligation) => obligation.column)).toEqual([...Array(24).keys()]);
    expect(standard!.obligations.flatMap((obligation) => obligation.criteria)).toHaveLength(76);
  });
});

describe('jurisdictions', () => {
  it('are 384: 195 states, 55 territories and 134 parts', () => {
    const count = (level: string) => catalogue.jurisdictions.filter((entry) => entry.level === level).length;
    expect([count('STATE'), count('TERRITORY'), count('PART')]).toEqual([195, 55, 134]);
    expect(byCode.size).toBe(384);
  });

  it('outside parts are named in four languages', () => {
    const whole = catalogue.jurisdictions.filter((entry) => entry.level !== 'PART');
    expect(whole.filter((entry) => !LANGUAGES.every((language) => entry.names[language]))).toEqual([]);
  });
});

describe('works and founding evidence', () => {
  it('are 50 works, and 45 items with 132 links', () => {
    expect(catalogue.works).toHaveLength(50);
    expect(catalogue.foundingEvidence).toHaveLength(45);
    expect(catalogue.foundingEvidence.flatMap((item) => item.links)).toHaveLength(132);
  });
});
