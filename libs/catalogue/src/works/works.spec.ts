import { loadCatalogue } from '../index.js';

const { works } = loadCatalogue();
const work = (code: string) => works.find((entry) => entry.code === code);

describe('the cited works', () => {
  it('are 50, in the order of the footnotes', () => {
    expect(works).toHaveLength(50);
    expect(works[0]!.code).toBe('HRC-GROVER-2010');
  });

  it.each([
    ['HRC-GROVER-2010', 'UN_REPORT'],
    ['PALERMO', 'TREATY'],
    ['BEDFORD-2013', 'CASE_LAW'],
    ['NZ-PRA-2003', 'LEGISLATION'],
    ['HUNT-2013', 'BOOK'],
    ['CHEUNG-2011', 'OTHER'],
  ])('%s is of the kind %s', (code, kind) => {
    expect(work(code)!.kind).toBe(kind);
  });

  it('keep what they are cited for, about which jurisdictions, and what is odd about them', () => {
    expect(work('AI-NO-2015')).toMatchObject({
      jurisdictions: ['NO'],
      notes: [23, 24, 26, 27, 29, 32],
      publication: null,
    });
    expect(work('UNAIDS-2009')!.remark).toBe('updated 2012');
    expect(work('ICESCR')!.remark).toBe('in force 1976');
    expect(work('CRC')!.remark).toBeNull();
  });
});
