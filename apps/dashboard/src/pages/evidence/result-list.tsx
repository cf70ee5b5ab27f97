import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { EvidenceListQuery } from '../../gql/evidence/graphql.js';
import { EvidenceRow } from '../../ui/evidence/evidence-row.js';
import { Button } from '../../ui/forms/button.js';
import text from '../../ui/text/text.module.css';
import { Content } from '../../ui/text/content.js';
import { BearsOn } from './bears-on.js';
import styles from './evidence-list.module.css';

type Found = EvidenceListQuery['evidenceSearch'];

/** The found items, with a button for more of them. After it was pressed the focus stands on the first new item. */
export function ResultList(props: { found: Found; loading: boolean; onMore: () => Promise<unknown> }) {
  const { found, loading, onMore } = props;
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number>(undefined);
  const shown = found.nodes.length;
  useEffect(() => {
    const at = firstNew.current;
    if (at === undefined || at >= shown) return;
    firstNew.current = undefined;
    list.current?.children[at]?.querySelector('a')?.focus();
  }, [shown]);
  const left = found.totalCount - shown;
  return (
    <>
      <h2 className={text.hidden}>
        <Trans>Items found</Trans>
      </h2>
      <ul ref={list} className={styles.list}>
        {found.nodes.map((item) => (
          <li key={item.id}>
            <EvidenceRow item={item}>
              {!item.sensitive && (
                <p className={styles.summary}>
                  <Content>{item.summary}</Content>
                </p>
              )}
              <BearsOn links={item.links} />
            </EvidenceRow>
          </li>
        ))}
      </ul>
      {found.pageInfo.hasNextPage && (
        <p className={styles.more}>
          <Button
            aria-disabled={loading}
            onClick={() => {
              if (loading) return;
              firstNew.current = shown;
              void onMore();
            }}
          >
            <Trans>Show more</Trans>
          </Button>
          <span className={text.muted}>
            <Plural value={left} one="# more item" other="# more items" />
          </span>
        </p>
      )}
    </>
  );
}
