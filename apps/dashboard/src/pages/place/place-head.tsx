import { Trans, useLingui } from '@lingui/react/macro';
import { placesAddress, matrixAddress } from '../../ui/address/addresses.js';
import { useAttachWay } from '../../ui/evidence/use-attach-way.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { useFrame } from '../../apollo/use-frame.js';
import { Cite } from '../../ui/layout/cite.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { Share } from '../../ui/layout/share.js';
import { applicableOf, assessedOf, type StatusCounts } from '../../ui/status/count-statuses.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import { AnswerSentence } from './answer-sentence.js';
import type { Place } from './place-types.js';
import { StandingLine } from './standing-line.js';
import styles from './place.module.css';

/** Where the place stands, its name and own name, the one-sentence answer, and what one can do with the page. */
export function PlaceHead({ place, counts }: { place: Place; counts: StatusCounts }) {
  const { t } = useLingui();
  const { viewer } = useFrame();
  const attach = useAttachWay()();
  const { name, ownName, region } = place;
  const shownName = <Content language={name.language}>{name.text}</Content>;
  const assessed = assessedOf(counts);
  const of = applicableOf(counts);
  return (
    <>
      <PageHead
        title={name.text}
        crumbs={[
          { label: <Trans>Places</Trans>, to: placesAddress() },
          {
            label: <Content language={region.name.language}>{region.name.text}</Content>,
            to: matrixAddress({ region: region.code }),
          },
          { label: shownName },
        ]}
        heading={
          <>
            {shownName}
            {ownName && ownName.text !== name.text && (
              <>
                {' '}
                <bdi className={styles.own} lang={ownName.language}>
                  {ownName.text}
                </bdi>
              </>
            )}
          </>
        }
        eyebrow={<StandingLine place={place} />}
        lead={<AnswerSentence name={shownName} counts={counts} />}
        actions={
          <>
            <Cite what={t`${name.text}: ${assessed} of ${of} obligations assessed`} />
            <Share />
            {viewer?.canAttach && attach !== null && (
              <LinkButton look="main" to={attach}>
                <Trans>Attach evidence</Trans>
              </LinkButton>
            )}
          </>
        }
      />
      {place.namingNote && (
        <p className={text.note}>
          <Trans>On the name:</Trans> <Content>{place.namingNote}</Content>
        </p>
      )}
    </>
  );
}
