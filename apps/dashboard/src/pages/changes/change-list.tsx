import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ChangesQuery } from '../../gql/changes/graphql.js';
import { CHANGE_KINDS, KIND_LABEL, KIND_MEANING } from '../../ui/changes/change-words.js';
import { ChangeStep } from '../../ui/changes/change-step.js';
import { Button } from '../../ui/forms/button.js';
import { Section } from '../../ui/layout/section.js';
import text from '../../ui/text/text.module.css';
import { useLanguage } from '../../ui/text/use-language.js';
import { byMonth } from './by-month.js';
import { CellLink } from './cell-link.js';
import styles from './changes.module.css';

type Changes = ChangesQuery['changes'];

/** What the four kinds mean: they are told apart, so that a change of method is never read as progress. */
function Kinds() {
  const { i18n } = useLingui();
  return (
    <details className={styles.kinds}>
      <summary>
        <Trans>What the four kinds mean</Trans>
      </summary>
      <dl>
        {CHANGE_KINDS.map((kind) => (
          <div key={kind}>
            <dt>{i18n._(KIND_LABEL[kind])}</dt>
            <dd>{i18n._(KIND_MEANING[kind])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The changes under the months in which they were recorded, newest first. */
export function ChangeList(props: { changes: Changes; loading: boolean; onMore: () => Promise<unknown> }) {
  const { changes, loading, onMore } = props;
  const { formats } = useLanguage();
  const left = changes.totalCount - changes.nodes.length;
  if (changes.totalCount === 0) {
    return (
      <p className={styles.none}>
        <Trans>No changes in this selection.</Trans>
      </p>
    );
  }
  return (
    <>
      <Kinds />
      {byMonth(changes.nodes, formats).map(({ month, nodes }) => (
        <Section key={month} title={month} aside={<Plural value={nodes.length} one="# change" other="# changes" />}>
          <ol className={styles.list}>
            {nodes.map((node) => (
              <li key={node.id}>
                <ChangeStep step={node}>
                  <CellLink jurisdiction={node.jurisdiction} obligation={node.obligation} />
                </ChangeStep>
              </li>
            ))}
          </ol>
        </Section>
      ))}
      {changes.pageInfo.hasNextPage && (
        <p className={styles.more}>
          <Button aria-disabled={loading} onClick={() => void (loading || onMore())}>
            <Trans>Show more</Trans>
          </Button>
          <span className={text.muted}>
            <Plural value={left} one="# earlier change" other="# earlier changes" />
          </span>
        </p>
      )}
    </>
  );
}
