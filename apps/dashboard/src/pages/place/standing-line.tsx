import { Trans } from '@lingui/react/macro';
import { placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import type { Place } from './place-types.js';

type Named = NonNullable<Place['parent']>;

const linkTo = ({ code, name }: Named) => (
  <PageLink to={placeAddress(code)}>
    <Content language={name.language}>{name.text}</Content>
  </PageLink>
);

/** What the jurisdiction is, and who answers for it: a state, a part of one, a territory. */
export function StandingLine({ place }: { place: Pick<Place, 'level' | 'parent' | 'answeringState'> }) {
  const { level, parent, answeringState } = place;
  if (level === 'PART' && parent) {
    return (
      <Trans>
        Part of {linkTo(parent)}, which answers for it to other states. It makes law of its own on some of these
        matters.
      </Trans>
    );
  }
  if (level === 'TERRITORY') {
    return answeringState ? (
      <Trans>
        Territory. {linkTo(answeringState)} answers for it before treaty bodies; its findings are its own and never add
        to that state’s.
      </Trans>
    ) : (
      <Trans>Territory. No state answers for it before treaty bodies.</Trans>
    );
  }
  return <Trans>State</Trans>;
}
