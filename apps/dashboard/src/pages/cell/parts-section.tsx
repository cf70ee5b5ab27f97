import { Trans } from '@lingui/react/macro';
import { cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Section } from '../../ui/layout/section.js';
import { SpreadSentence } from '../../ui/status/spread-sentence.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { Cell } from './cell-types.js';
import styles from './parts.module.css';

/** For a state with parts that make their own law: how they stand on this obligation. */
export function PartsSection({ cell }: { cell: Cell }) {
  const { rollUp, obligation } = cell;
  if (!rollUp) return null;
  return (
    <Section id="parts" title={<Trans>Its parts</Trans>} aside={<SpreadSentence spread={rollUp} />}>
      {rollUp.assessed.length === 0 ? (
        <p className={text.note}>
          <Trans>No part of it is assessed on this obligation yet.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {rollUp.assessed.map(({ jurisdiction, status, confidence }) => (
            <li key={jurisdiction.code}>
              <PageLink to={cellAddress(jurisdiction.code, obligation.code)}>
                <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>
              </PageLink>
              <StatusWord status={status} confidence={confidence} />
            </li>
          ))}
        </ul>
      )}
      <p className={text.note}>
        <Trans>
          Each part is assessed for itself. Their statuses are never averaged, and a part’s status never becomes the
          state’s unless all parts are assessed and agree.
        </Trans>
      </p>
    </Section>
  );
}
