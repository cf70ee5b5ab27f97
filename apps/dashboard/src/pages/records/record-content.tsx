import { Trans, useLingui } from '@lingui/react/macro';
import type { RecordAtWorkFragment } from '../../gql/records/graphql.js';
import { DIRECTION_LABEL, PARTY_LABEL } from '../../ui/judgement/judgement-words.js';
import { RatingList } from '../../ui/judgement/rating-list.js';
import type { RuleShown } from '../../ui/judgement/rule-options.js';
import styles from '../../ui/judgement/judgement.module.css';
import { STATUS_LABEL } from '../../ui/status/status-words.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { Content } from '../../ui/text/content.js';
import { OutsideLink } from '../../ui/text/outside-link.js';
import { PartialDate } from '../../ui/text/partial-date.js';

/** What a record says: the one of its four contents that is there. */
export function RecordContent({ record, rules }: { record: RecordAtWorkFragment; rules: readonly RuleShown[] }) {
  const { i18n } = useLingui();
  const { search, position, assessment, reliabilityChange, source } = record;
  if (search) {
    return (
      <>
        <p>
          <PartialDate date={search.on} />: <Content>{search.terms}</Content>
        </p>
        <p className={styles.reason}>
          <Trans>
            Looked in: <Content>{search.places.join('; ')}</Content>. Languages: {search.languages.join(', ')}.
          </Trans>{' '}
          <Content>{search.note}</Content>
        </p>
      </>
    );
  }
  if (position) {
    return (
      <>
        <p>
          {i18n._(PARTY_LABEL[position.party])}, <Content>{position.partyName}</Content>,{' '}
          <PartialDate date={position.on} /> {position.value && <StatusWord status={position.value} />}
        </p>
        <p className={styles.reason}>
          <Content>{position.text}</Content>
        </p>
        {position.url && (
          <p>
            <OutsideLink href={position.url}>
              <Trans>The statement</Trans>
            </OutsideLink>
          </p>
        )}
      </>
    );
  }
  if (assessment) {
    const proposed = i18n._(STATUS_LABEL[assessment.proposed]);
    return (
      <>
        <p>
          <Trans>
            For <PartialDate date={assessment.asOf} />; the method proposed: {proposed}.
          </Trans>
          {assessment.direction !== 'UNKNOWN' && (
            <>
              {' '}
              <Trans>Direction: {i18n._(DIRECTION_LABEL[assessment.direction])}.</Trans>{' '}
              <Content>{assessment.directionReason}</Content>
            </>
          )}
        </p>
        <RatingList ratings={assessment.ratings} rules={rules} />
      </>
    );
  }
  return (
    reliabilityChange && (
      <p>
        <Content>{source?.title ?? null}</Content> (<Content>{source?.publisher ?? null}</Content>):{' '}
        <Trans>
          from {reliabilityChange.before} to {reliabilityChange.after}.
        </Trans>{' '}
        <Content>{reliabilityChange.reason}</Content>
      </p>
    )
  );
}
