import type { LinkWordsFragment } from '../../gql/apollo/graphql.js';
import { drawOnPage } from '../testing/draw-on-page.js';
import { isLater, LinkLine, otherSide, underStandard } from './link-line.js';

type Link = LinkWordsFragment;

const side = (standard: string, code: string) => ({ standard, code, title: code });
const link = (relation: Link['relation'], change: Partial<Link> = {}): Link => ({
  id: 'x',
  relation,
  carries: relation === 'EQUIVALENT',
  note: null,
  fromStandard: 'SW-2015',
  toStandard: 'SW-2016',
  from: side('SW-2015', 'VIO-1'),
  to: side('SW-2016', 'SAF-1'),
  ...change,
});

describe('what a crosswalk says of an obligation', () => {
  it.each<[Link['relation'], string, string]>([
    ['BROADER', 'SAF-1 SAF-1 is broader than this.', 'This is broader than VIO-1 VIO-1.'],
    ['NARROWER', 'SAF-1 SAF-1 is narrower than this.', 'This is narrower than VIO-1 VIO-1.'],
    ['PARTIAL', 'This and SAF-1 SAF-1 overlap in part.', 'This and VIO-1 VIO-1 overlap in part.'],
    [
      'EQUIVALENT',
      'This is equivalent to SAF-1 SAF-1: a status carries over.',
      'This is equivalent to VIO-1 VIO-1: a status carries over.',
    ],
  ])('%s reads in both directions', async (relation, ofEarlier, ofLater) => {
    const earlier = await drawOnPage(<LinkLine link={link(relation)} standard="SW-2015" code="VIO-1" />);
    expect(earlier.text()).toBe(`SW-2016${ofEarlier}`);
    earlier.unmount();
    const later = await drawOnPage(<LinkLine link={link(relation)} standard="SW-2016" code="SAF-1" />);
    expect(later.text()).toBe(`SW-2015${ofLater}`);
    expect(later.container.querySelector('a')!.getAttribute('href')).toBe('/obligations/vio-1?standard=sw-2015');
  });

  it('is that it is new, or was dropped, where there is no other side', async () => {
    const fresh = link('NEW', { from: null, note: 'A heading of its own.' });
    const drawn = await drawOnPage(<LinkLine link={fresh} standard="SW-2016" code="SAF-1" />);
    expect(drawn.text()).toBe('New: SW-2015 has nothing of the kind.A heading of its own.');
    drawn.unmount();
    const gone = await drawOnPage(<LinkLine link={link('DROPPED', { to: null })} standard="SW-2015" code="VIO-1" />);
    expect(gone.text()).toBe('Dropped: SW-2016 has nothing of the kind.');
  });

  it('leads under the standard of the other side, whatever the page is read by', () => {
    expect(isLater(link('BROADER'), 'SW-2016', 'SAF-1')).toBe(true);
    expect(otherSide(link('BROADER'), 'SW-2016', 'SAF-1')!.code).toBe('VIO-1');
    expect(underStandard('/places/no/vio-1', 'SW-2015')).toBe('/places/no/vio-1?standard=sw-2015');
  });
});
