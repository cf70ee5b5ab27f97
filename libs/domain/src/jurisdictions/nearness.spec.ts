import { nearestFirst, nearnessOf } from './nearness.js';

const place = (
  code: string,
  region: string,
  m49Region: string | null,
  more: { parent?: string; state?: string } = {},
) => ({
  ...{ code, region, m49Region, parent: more.parent ?? null, answeringState: more.state ?? more.parent ?? code },
});
const AU = place('AU', 'asia-pacific', '053');
const NSW = place('AU-NSW', 'asia-pacific', '053', { parent: 'AU' });
const VIC = place('AU-VIC', 'asia-pacific', '053', { parent: 'AU' });
const NF = place('NF', 'asia-pacific', '053', { state: 'AU' });
const NZ = place('NZ', 'asia-pacific', '053');
const FJ = place('FJ', 'asia-pacific', '054');
const NO = place('NO', 'europe-central-asia', '154');

describe('how near two places are', () => {
  it('goes by the state, the sub-region, the region, and then by nothing', () => {
    expect(nearnessOf(NSW, VIC)).toBe('SAME_STATE');
    expect(nearnessOf(NSW, AU)).toBe('SAME_STATE');
    expect(nearnessOf(NF, VIC)).toBe('SAME_STATE');
    expect(nearnessOf(NSW, NZ)).toBe('SUB_REGION');
    expect(nearnessOf(NSW, FJ)).toBe('REGION');
    expect(nearnessOf(NSW, NO)).toBe('ELSEWHERE');
  });

  it('takes two unknown sub-regions for no one sub-region', () => {
    expect(nearnessOf({ ...NO, m49Region: null }, { ...FJ, m49Region: null })).toBe('ELSEWHERE');
  });

  it('orders others by it, then by code, and leaves the place itself out', () => {
    const all = nearestFirst(NSW, [NO, FJ, NZ, VIC, NSW, AU]).map(({ jurisdiction }) => jurisdiction.code);
    expect(all).toEqual(['AU', 'AU-VIC', 'NZ', 'FJ', 'NO']);
  });
});
