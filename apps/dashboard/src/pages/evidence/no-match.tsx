import { useApolloClient } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { EvidenceCountDocument } from '../../gql/evidence/graphql.js';
import { Button } from '../../ui/forms/button.js';
import { Content } from '../../ui/text/content.js';
import { evidenceFields, type EvidenceChoices, type FilterName } from './evidence-fields.js';
import type { ActiveFilter } from './filter-chips.js';
import { toFilter } from './to-filter.js';
import styles from './evidence-list.module.css';

interface Nearest {
  filter: FilterName;
  items: number;
}

/** The filter whose removal would bring the most items back; null until it is known, and where none would. */
function useNearestChange(choices: EvidenceChoices, active: readonly ActiveFilter[]): Nearest | null {
  const client = useApolloClient();
  const [nearest, setNearest] = useState<Nearest | null>(null);
  const names = [...new Set(active.map(({ filter }) => filter))].join(' ');
  useEffect(() => {
    let wanted = true;
    const ask = async (filter: FilterName): Promise<Nearest> => {
      const without = { ...choices, [filter]: evidenceFields[filter].start };
      const { data } = await client.query({
        query: EvidenceCountDocument,
        variables: { filter: toFilter(without) },
      });
      return { filter, items: data?.evidenceSearch.totalCount ?? 0 };
    };
    Promise.all((names.split(' ').filter(Boolean) as FilterName[]).map(ask))
      .then((all) => {
        const best = all.sort((a, b) => b.items - a.items)[0];
        if (wanted) setNearest(best && best.items > 0 ? best : null);
      })
      // The sentence that nothing matches stands on its own.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [client, choices, names]);
  return nearest;
}

/** Nothing matches: says so, and offers the one change that brings the most items back. */
export function NoMatch(props: {
  choices: EvidenceChoices;
  active: readonly ActiveFilter[];
  onChange: (patch: Partial<EvidenceChoices>) => void;
}) {
  const { choices, active, onChange } = props;
  const nearest = useNearestChange(choices, active);
  const removed = active.filter(({ filter }) => filter === nearest?.filter);
  const name = removed[0]?.name ?? '';
  const values = removed.map(({ value }) => value).join(', ');
  return (
    <div className={styles.none}>
      <p>{active.length > 0 ? <Trans>No evidence matches.</Trans> : <Trans>There is no evidence yet.</Trans>}</p>
      {!nearest && active.length > 1 && (
        <p>
          <Trans>No single filter is in the way: remove several of them.</Trans>
        </p>
      )}
      {nearest && removed[0] && (
        <p>
          <Button onClick={() => onChange({ [nearest.filter]: evidenceFields[nearest.filter].start })}>
            <span>
              <Trans>
                Remove {name}: <Content language={removed[0].language ?? 'en'}>{values}</Content>
              </Trans>{' '}
              (<Plural value={nearest.items} one="# item" other="# items" />)
            </span>
          </Button>
        </p>
      )}
    </div>
  );
}
