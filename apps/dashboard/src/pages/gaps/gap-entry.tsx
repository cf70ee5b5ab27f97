import { Trans, useLingui } from '@lingui/react/macro';
import type { GapRowFragment } from '../../gql/gaps/graphql.js';
import { ROLE_LABEL } from '../../ui/evidence/kind-words.js';
import { attachAddress, cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Button } from '../../ui/forms/button.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import text from '../../ui/text/text.module.css';
import { ReasonSentence } from './gap-words.js';
import type { GapStep } from './use-move-gap.js';
import styles from './gaps.module.css';

/** How the work on a gap stands, where it is not open: colleagues are told by role. */
function Standing({ gap }: { gap: GapRowFragment }) {
  const { i18n } = useLingui();
  if (gap.state === 'OPEN') return null;
  const role = gap.role ? i18n._(ROLE_LABEL[gap.role]) : '';
  return (
    <p className={text.note}>
      {gap.state === 'TAKEN' && (gap.mine ? <Trans>You have it.</Trans> : <Trans>Taken: {role}.</Trans>)}
      {gap.state === 'SNOOZED' && gap.until && (
        <Trans>
          Put off until <PartialDate date={gap.until} />: {role}.
        </Trans>
      )}
      {gap.state === 'DONE' && (
        <>
          <Trans>Done: {role}.</Trans> <bdi lang="">{gap.note}</bdi>
        </>
      )}
    </p>
  );
}

/** A gap: the cell, why it wants work, and what can be done with it. */
export function GapEntry(props: {
  gap: GapRowFragment;
  onMove: (step: GapStep) => void;
  onSnooze: () => void;
  onFinish: () => void;
}) {
  const { gap, onMove, onSnooze, onFinish } = props;
  const { t } = useLingui();
  const { jurisdiction, obligation, state, mine } = gap;
  const name = `${jurisdiction.name.text}, ${obligation.code}`;
  const free = mine || state === 'OPEN';
  return (
    <div className={styles.entry}>
      <div className={styles.words}>
        <p className={styles.cell}>
          <PageLink to={cellAddress(jurisdiction.code, obligation.code)}>
            <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>
            {' · '}
            <Content>{`${obligation.code} ${obligation.title}`}</Content>
          </PageLink>
        </p>
        <p className={text.small}>
          <StatusWord status={gap.status} confidence={gap.confidence} size={16} />
        </p>
        <ul className={styles.reasons}>
          {gap.reasons.map((reason) => (
            <li key={reason.code}>
              <ReasonSentence reason={reason} />
            </li>
          ))}
        </ul>
        <Standing gap={gap} />
      </div>
      <div className={styles.actions} role="group" aria-label={t`Steps for ${name}`}>
        {state !== 'TAKEN' && (
          <Button onClick={() => onMove({ do: 'take' })}>
            <Trans>Take</Trans>
          </Button>
        )}
        {mine && (
          <LinkButton to={attachAddress(`${jurisdiction.code}.${obligation.code}`)}>
            <Trans>Attach evidence</Trans>
          </LinkButton>
        )}
        {free && (
          <>
            <Button onClick={onSnooze}>
              <Trans>Put off …</Trans>
            </Button>
            <Button onClick={onFinish}>
              <Trans>Done …</Trans>
            </Button>
          </>
        )}
        {state === 'TAKEN' && (
          <Button look="quiet" onClick={() => onMove({ do: 'release' })}>
            <Trans>Give back</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
