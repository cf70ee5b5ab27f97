import { Plural, Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { Place } from './place-types.js';
import { assessedParts, isAssessed } from './read-place.js';

/** "Argentina itself is not assessed: its assessed part is Buenos Aires (city)." Nothing where no part is assessed. */
export function PartsPointer({ place }: { place: Place }) {
  const parts = assessedParts(place.cells);
  if (parts.length === 0) return null;
  const name = <Content language={place.name.language}>{place.name.text}</Content>;
  const itself = place.cells.some((cell) => isAssessed(cell.status));
  return (
    <p className={text.note}>
      {itself ? null : <Trans>{name} itself is not assessed.</Trans>}{' '}
      <Plural value={parts.length} one="Its assessed part:" other="Its assessed parts:" />{' '}
      {parts.map((part, i) => (
        <Fragment key={part.code}>
          {i > 0 && ', '}
          <PageLink to={placeAddress(part.code)}>
            <Content language={part.name.language}>{part.name.text}</Content>
          </PageLink>
        </Fragment>
      ))}
    </p>
  );
}
