import { Trans, useLingui } from '@lingui/react/macro';
import { REVIEW_STATE_LABEL } from '../../ui/evidence/kind-words.js';
import { MomentText } from '../../ui/text/moment-text.js';
import type { Item } from './item-type.js';
import styles from './item.module.css';

/** Says whether the item counts: nothing where it is public and approved, a line where it is not, a mark where it was withdrawn. */
export function ItemStanding({ item }: { item: Item }) {
  const { i18n } = useLingui();
  if (item.withdrawnAt) {
    return (
      <p className={styles.standing} role="note">
        <b>
          <Trans>Withdrawn</Trans>
        </b>{' '}
        <Trans>
          on <MomentText moment={item.withdrawnAt} />. It moves no status any more. Its page stays, so that what was
          cited can be found.
        </Trans>
      </p>
    );
  }
  if (item.state !== 'APPROVED') {
    return (
      <p className={styles.standing} role="note">
        <b>{i18n._(REVIEW_STATE_LABEL[item.state])}</b>{' '}
        <Trans>Only members of its regions see it, and it moves no status.</Trans>
      </p>
    );
  }
  if (item.visibility !== 'PUBLIC') {
    return (
      <p className={styles.standing} role="note">
        <b>
          <Trans>Internal</Trans>
        </b>{' '}
        <Trans>Only members of its regions see it, and it moves no status.</Trans>
      </p>
    );
  }
  return null;
}
