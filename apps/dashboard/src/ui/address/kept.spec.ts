import { readKept, withKept } from './kept.js';

describe('what stays from page to page', () => {
  it.each<[string, string]>([
    ['/matrix', '/matrix?edition=november-2026&standard=sw-2016'],
    ['/places/no#law', '/places/no?edition=november-2026&standard=sw-2016#law'],
    ['/places/no/vio-1?standard=sw-2015', '/places/no/vio-1?edition=november-2026&standard=sw-2015'],
    ['/obligations/law-1', '/obligations/law-1?standard=sw-2016'],
    ['/evidence/e1', '/evidence/e1'],
    ['/', '/'],
  ])('%s', (to, kept) => expect(withKept(to, { standard: 'sw-2016', edition: 'november-2026' })).toBe(kept));

  it('is nothing that has not its form', () => {
    expect(readKept({ standard: 'x"', edition: '../up', q: 'a' })).toEqual({});
    expect(readKept({ standard: 'SW-2016', edition: 'one' })).toEqual({ standard: 'SW-2016', edition: 'one' });
  });
});
