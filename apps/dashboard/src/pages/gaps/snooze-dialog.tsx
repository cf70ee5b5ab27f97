import { Trans } from '@lingui/react/macro';
import { addMonths, type Day } from '@states-must/domain';
import { useFrame } from '../../apollo/use-frame.js';
import type { GapRowFragment } from '../../gql/gaps/graphql.js';
import { Button } from '../../ui/forms/button.js';
import { Dialog } from '../../ui/forms/dialog.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import text from '../../ui/text/text.module.css';
import styles from './gaps.module.css';

/** For how many months a gap can be put off here. */
const MONTHS = [1, 3, 6, 12] as const;

/** Asks until when a gap is put off. */
export function SnoozeDialog(props: {
  gap: GapRowFragment | null;
  onClose: () => void;
  onSnooze: (gap: GapRowFragment, until: string) => void;
}) {
  const { gap, onClose, onSnooze } = props;
  const { site } = useFrame();
  const name = gap ? `${gap.jurisdiction.name.text}, ${gap.obligation.code}` : '';
  return (
    <Dialog open={gap !== null} title={<Trans>Put off: {name}</Trans>} onClose={onClose}>
      {gap && site && (
        <div className={styles.form}>
          <p className={text.note}>
            <Trans>It is back on that day, or earlier where the finding changes.</Trans>
          </p>
          {MONTHS.map((months) => {
            const until = addMonths(site.today as Day, months);
            return (
              <Button
                key={months}
                onClick={() => {
                  onClose();
                  onSnooze(gap, until);
                }}
              >
                <Trans>
                  Until <PartialDate date={until} />
                </Trans>
              </Button>
            );
          })}
        </div>
      )}
    </Dialog>
  );
}
