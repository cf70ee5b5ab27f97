import { Plural, Trans } from '@lingui/react/macro';
import { ChangeStep } from '../../../ui/changes/change-step.js';
import { changesAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { Section } from '../../../ui/layout/section.js';
import { Skeleton } from '../../../ui/notices/skeleton.js';
import { useStandard } from '../../../ui/standard/use-standard.js';
import text from '../../../ui/text/text.module.css';
import type { CellPlace } from '../judgement/use-cell-judgements.js';
import { useHistoryAndMoves } from '../moves/use-history-and-moves.js';
import styles from './history.module.css';

/** How the finding came to stand as it does: each change with its kind and what brought it, newest first. */
export function HistorySection(place: CellPlace) {
  const { jurisdiction, obligation } = place;
  const { code } = useStandard();
  const standard = place.standard ?? code;
  const history = useHistoryAndMoves(place)?.history;
  const search = {
    place: jurisdiction.toLowerCase(),
    ob: obligation.toLowerCase(),
    ...(standard && { standard: standard.toLowerCase() }),
  };
  return (
    <Section
      id="history"
      title={<Trans>History</Trans>}
      aside={history && history.length > 0 && <Plural value={history.length} one="# change" other="# changes" />}
    >
      {history === undefined ? (
        <Skeleton />
      ) : history.length === 0 ? (
        <p className={text.note}>
          <Trans>Nothing has changed here since the record began.</Trans>
        </p>
      ) : (
        <>
          <ol className={styles.line}>
            {history.map((step) => (
              <li key={step.id}>
                <ChangeStep step={step} />
              </li>
            ))}
          </ol>
          <p className={text.small}>
            <PageLink to={changesAddress(search)}>
              <Trans>These changes as a list and a feed</Trans>
            </PageLink>
          </p>
        </>
      )}
    </Section>
  );
}
