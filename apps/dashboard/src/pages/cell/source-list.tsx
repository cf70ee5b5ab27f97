import { Trans, useLingui } from '@lingui/react/macro';
import { RELIABILITY_WORDS } from '../../ui/evidence/grade-words.js';
import { Content } from '../../ui/text/content.js';
import { OutsideLink } from '../../ui/text/outside-link.js';
import type { CellItem } from './cell-types.js';
import styles from './evidence.module.css';

/** The sources of the evidence, each once: who published it, how reliable they are and why. */
export function SourceList({ items }: { items: readonly CellItem[] }) {
  const { i18n } = useLingui();
  const sources = [...new Map(items.map(({ source }) => [source.id, source])).values()];
  if (sources.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.effect}>
        <Trans>The sources and their grades</Trans>
      </h3>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <p>
              <Content>{source.title}</Content>, <Content>{source.publisher}</Content>
              {source.year !== null && <>, {source.year}</>}
              {source.url && (
                <>
                  {' · '}
                  <OutsideLink href={source.url}>
                    <Trans>the source itself</Trans>
                  </OutsideLink>
                </>
              )}
            </p>
            <p>
              <b>
                {source.reliability}: {i18n._(RELIABILITY_WORDS[source.reliability])}.
              </b>{' '}
              <Content>{source.reliabilityReason}</Content>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
