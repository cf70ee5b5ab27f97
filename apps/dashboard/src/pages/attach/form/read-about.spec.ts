import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../testing/catalogue.js';
import { readAbout } from './read-about.js';

const pairs = (text: string) =>
  readAbout(text, catalogue).links.map(
    ({ jurisdiction, criterion, within }) => `${jurisdiction} ${criterion || within}`,
  );

describe('codes of what an item bears on', () => {
  it('reads criteria in places, whatever their case and whatever stands between them', () => {
    expect(pairs('nz.crm-1.a, NO.CRM-1.B;ar-c.crm-2.a\nnz.crm-1.b')).toEqual([
      'NZ CRM-1.a',
      'NO CRM-1.b',
      'AR-C CRM-2.a',
      'NZ CRM-1.b',
    ]);
  });

  it('reads an obligation as a link whose criterion is still to be chosen', () => {
    const [link] = readAbout('no.crm-1', catalogue).links;
    expect(link).toMatchObject({ jurisdiction: 'NO', criterion: '', within: 'CRM-1' });
  });

  it('counts a code that is given twice once', () => {
    expect(pairs('nz.crm-1.a nz.CRM-1.a')).toEqual(['NZ CRM-1.a']);
  });

  it('names what is no code and keeps the rest', () => {
    const { links, unknown } = readAbout('nz.crm-1.a, xx.crm-1.a, nz.crm-9, nz, crm-1.a', catalogue);
    expect(links).toHaveLength(1);
    expect(unknown).toEqual(['xx.crm-1.a', 'nz.crm-9', 'nz', 'crm-1.a']);
  });

  it('finds nothing in nothing', () => {
    expect(readAbout('', catalogue)).toEqual({ links: [], unknown: [] });
  });
});
