import { loadCatalogue } from '../index.js';

const { standards, crosswalks } = loadCatalogue();
const [standard, second] = standards;
const obligation = (code: string) => standard!.obligations.find((entry) => entry.code === code)!;

describe('the founding standard', () => {
  it('is the draft of 2015', () => {
    expect(standard).toMatchObject({ code: 'SW-2015', standing: 'DRAFT', year: 2015, reference: 'ORG 50/1940/2015' });
  });

  it('has seven areas, each with a short title for a column', () => {
    expect(standard!.areas.map((area) => [area.code, area.shortTitle])).toEqual([
      ['FND', 'Foundations'],
      ['ENT', 'Entry'],
      ['STG', 'Stigma'],
      ['VIO', 'Violence'],
      ['CRM', 'Criminalisation'],
      ['REG', 'Regulation'],
      ['LVG', 'Leaving'],
    ]);
  });

  it('has 24 obligations in the order of the matrix', () => {
    expect(standard!.obligations.map((entry) => entry.column)).toEqual([...Array(24).keys()]);
    expect(standard!.obligations.map((entry) => entry.code).join(' ')).toBe(
      'FND-1 FND-2 FND-3 ENT-1 ENT-2 ENT-3 ENT-4 STG-1 STG-2 STG-3 VIO-1 VIO-2 ' +
        'CRM-1 CRM-2 CRM-3 CRM-4 REG-1 REG-2 REG-3 REG-4 LVG-1 LVG-2 LVG-3 LVG-4',
    );
  });

  it('has 76 criteria in three facets', () => {
    const facets = standard!.obligations.flatMap((entry) => entry.criteria.map((criterion) => criterion.facet));
    expect(facets).toHaveLength(76);
    expect(new Set(facets)).toEqual(new Set(['LAW', 'IMPLEMENTATION', 'PRACTICE']));
  });

  it('says of each criterion whether a no is contrary', () => {
    expect(obligation('CRM-1').criteria.map((criterion) => criterion.noIsContrary)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(obligation('VIO-2').criteria.map((criterion) => criterion.noIsContrary)).toEqual([false, false, false]);
  });

  it('keeps the place in the source, the duties and the notes', () => {
    expect(obligation('CRM-1')).toMatchObject({ place: 'Criminalisation, bullet 1', duties: ['RESPECT'] });
    expect(obligation('FND-1')).toMatchObject({ place: 'Introduction, paragraph 3', instruments: ['PALERMO'] });
    expect(standard!.instruments.find((entry) => entry.code === 'ICESCR')!.note).toMatch(/in force 1976/);
    expect(standard!.instruments.find((entry) => entry.code === 'CRC')!.note).toBeNull();
    expect([standard!.parameters.length, standard!.instruments.length, standard!.glossary.length]).toEqual([9, 8, 10]);
  });
});

describe('the second version', () => {
  it('is a working reading that nobody can assess anything under', () => {
    expect(standards).toHaveLength(2);
    expect(second).toMatchObject({
      code: 'SW-2016',
      standing: 'ADOPTED',
      reading: 'WORKING',
      supersedes: 'SW-2015',
      reference: 'POL 30/4062/2016',
      date: '2016-05-26',
      summary: null,
    });
    expect(standard).toMatchObject({ reading: 'FULL', supersedes: null });
    expect(second!.obligations.map((entry) => entry.code).join(' ')).toBe(
      'GEN-1 GEN-2 GEN-3 LIF-1 LIF-2 LIF-3 LAW-1 LAW-2 LAW-3 SAF-1 SAF-2 WRK-1 WRK-2',
    );
    expect(second!.obligations.every((entry) => entry.criteria.length === 0 && entry.place === null)).toBe(true);
  });

  it('reads in terms of the first, obligation by obligation', () => {
    expect(crosswalks).toHaveLength(1);
    const [walk] = crosswalks;
    expect(walk).toMatchObject({ from: 'SW-2015', to: 'SW-2016' });
    const equal = walk!.links.filter(({ relation }) => relation === 'EQUIVALENT').map(({ from, to }) => [from, to]);
    expect(equal).toEqual([
      ['CRM-1', 'LAW-1'],
      ['CRM-2', 'LAW-2'],
      ['CRM-3', 'LAW-3'],
      ['REG-2', 'WRK-2'],
    ]);
    expect(walk!.links.filter(({ from }) => from === null)).toEqual([
      { from: null, to: 'LIF-3', relation: 'NEW', note: expect.stringContaining('Consent') },
    ]);
  });
});
