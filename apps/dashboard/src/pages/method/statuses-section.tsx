import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Section } from '../../ui/layout/section.js';
import { STATUS_LETTERS, statusOfLetter } from '../../ui/status/status-letters.js';
import { StatusTile } from '../../ui/status/status-tile.js';
import { STATUS_LABEL, STATUS_MEANING } from '../../ui/status/status-words.js';
import type { Status } from '../../ui/status/status-types.js';
import text from '../../ui/text/text.module.css';
import styles from './method.module.css';

/** An invented example of each status: what the evidence says, and so what the status is. */
const EXAMPLE: Record<Status, ReactNode> = {
  MET: (
    <Trans>
      The official gazette shows that the law punishes neither selling nor buying, and two studies of police work find
      no arrests for it: every answered question is yes.
    </Trans>
  ),
  PARTLY_MET: (
    <Trans>
      The law is repealed, and police in some cities still fine people under by-laws: some answers are yes, some no.
    </Trans>
  ),
  NOT_MET: (
    <Trans>
      A programme that the obligation asks for does not exist: the answer is no, and nobody acts against it.
    </Trans>
  ),
  CONTRARY: (
    <Trans>The penal code punishes what the obligation asks to leave unpunished: the no is an act of the state.</Trans>
  ),
  VARIES: (
    <Trans>
      Two parts of a federal state have repealed their laws and one has not, and the state has no law of its own on it.
    </Trans>
  ),
  NO_EVIDENCE: (
    <Trans>
      Somebody searched the gazette and the press of five years, kept a record of it, and found nothing to rely on.
    </Trans>
  ),
  NOT_ASSESSED: <Trans>Nobody has attached anything, or what is attached is too weak to decide.</Trans>,
  NOT_APPLICABLE: <Trans>A city has no power over criminal law: its state decides, and the cell says so.</Trans>,
};

/** What each status means, with an example; links to a status lead here. */
export function StatusesSection() {
  const { i18n } = useLingui();
  return (
    <Section id="statuses" title={<Trans>The statuses</Trans>}>
      <p className={text.note}>
        <Trans>
          The first four come from evidence. The last three are empty for three different reasons, and none of them may
          be read or counted as not met. The examples are invented.
        </Trans>
      </p>
      <ul className={styles.statuses}>
        {STATUS_LETTERS.map((letter) => {
          const status = statusOfLetter(letter);
          return (
            <li key={letter} id={`status-${status.toLowerCase().replaceAll('_', '-')}`}>
              <StatusTile status={status} size={38} />
              <div>
                <h3>{i18n._(STATUS_LABEL[status])}</h3>
                <p>{i18n._(STATUS_MEANING[status])}</p>
                <p className={text.note}>
                  <Trans>For example:</Trans> {EXAMPLE[status]}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
