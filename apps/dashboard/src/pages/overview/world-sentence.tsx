import { Plural, Trans } from '@lingui/react/macro';
import { matrixAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { applicableOf } from '../../ui/status/count-statuses.js';
import { useNumber } from '../../ui/text/use-number.js';
import type { World } from './count-world.js';

/** The answer in a few sentences, with the numbers of this moment. Zeros are said, and what is not known is said last. */
export function WorldSentence({ view, world }: { view: AtlasView; world: World }) {
  const number = useNumber();
  const { counts, assessed, looked } = world;
  const obligations = number(view.columns.length);
  const areas = number(view.areas.length);
  const places = number(view.rows.length);
  const known = number(assessed);
  const cells = number(applicableOf(counts));
  return (
    <>
      <Trans>
        {obligations} obligations to sex workers in {areas} areas, followed in {places} places.
      </Trans>{' '}
      {assessed === 0 ? (
        <Trans>Nothing is assessed yet: none of {cells} cells.</Trans>
      ) : (
        <>
          <Trans>
            So far{' '}
            <b>
              <PageLink to={matrixAddress({ only: '1' })}>
                {known} of {cells}
              </PageLink>
            </b>{' '}
            cells are assessed,
          </Trans>{' '}
          <Plural value={looked.length} one="all of them in one place." other="all of them in # places." />{' '}
          <Plural value={counts.M} _0="None of them is met," one="# of them is met," other="# of them are met," />{' '}
          <Plural value={counts.P} _0="none is partly met," one="# is partly met," other="# are partly met," />{' '}
          <Plural value={counts.N} _0="none is not met," one="# is not met," other="# are not met," />{' '}
          <Plural
            value={counts.C}
            _0="and in none the state acts against the obligation."
            one="and in # the state acts against the obligation."
            other="and in # the state acts against the obligation."
          />{' '}
          {counts.V > 0 && (
            <Plural
              value={counts.V}
              one="In # the parts of a state differ."
              other="In # the parts of a state differ."
            />
          )}{' '}
          {counts.E > 0 && (
            <Plural
              value={counts.E}
              one="In # somebody looked and found nothing to rely on."
              other="In # somebody looked and found nothing to rely on."
            />
          )}{' '}
          <Trans>Everything else is not assessed yet.</Trans>
        </>
      )}
    </>
  );
}
