import { Trans, useLingui } from '@lingui/react/macro';
import type { FormItemFragment } from '../../../gql/attach/graphql.js';
import { Button } from '../../../ui/forms/button.js';
import table from '../../../ui/layout/data-table.module.css';
import { classes } from '../../../ui/text/classes.js';
import { fromItem } from '../form/from-item.js';
import { useAttachValues } from '../form/use-attach-form.js';
import { useFieldWords } from '../fields/form-text.js';
import { differences, type Difference } from './differences.js';
import styles from './send.module.css';

function Row({ difference }: { difference: Difference }) {
  const { t } = useLingui();
  const words = useFieldWords(difference.path);
  return (
    <tr>
      <th scope="row">{words}</th>
      <td data-label={t`Stored now`}>{difference.theirs}</td>
      <td data-label={t`Yours`}>{difference.mine}</td>
    </tr>
  );
}

/** Another write was quicker: both versions side by side. What was typed stays until the writer decides. */
export function OvertakenNotice(props: { theirs: FormItemFragment; onKeepMine: () => void; onTakeTheirs: () => void }) {
  const { theirs, onKeepMine, onTakeTheirs } = props;
  const { t } = useLingui();
  const mine = useAttachValues();
  const found = differences(fromItem(theirs), mine);
  return (
    <section className={styles.overtaken} aria-label={t`Two versions`}>
      <h2>
        <Trans>This item was changed elsewhere while you wrote</Trans>
      </h2>
      {found.length === 0 ? (
        <p>
          <Trans>What is stored now and what you typed are the same.</Trans>
        </p>
      ) : (
        <table className={classes(table.table, table.stack)}>
          <thead>
            <tr>
              <th scope="col">{t`Field`}</th>
              <th scope="col">{t`Stored now`}</th>
              <th scope="col">{t`Yours`}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((difference) => (
              <Row key={difference.path} difference={difference} />
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.buttons}>
        <Button onClick={onKeepMine}>
          <Trans>Save mine over it</Trans>
        </Button>
        <Button onClick={onTakeTheirs}>
          <Trans>Take what is stored</Trans>
        </Button>
      </p>
    </section>
  );
}
