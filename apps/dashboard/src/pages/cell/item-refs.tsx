import { Fragment, useContext, createContext } from 'react';
import { evidenceAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Content } from '../../ui/text/content.js';
import { Trans } from '@lingui/react/macro';
import type { CellItem } from './cell-types.js';

/** The items of the cell by id, for sentences that name them. */
export const ItemsOfCell = createContext<ReadonlyMap<string, CellItem>>(new Map());

/** Where an item stands on the page. */
export const itemAnchor = (id: string): string => `item-${id}`;

/** What an item is called in a sentence: its reference, else its title; one with a content note by neither. */
function ItemName({ item }: { item: CellItem }) {
  if (item.reference) return <bdi>{item.reference}</bdi>;
  return item.sensitive ? <Trans>an item with a content note</Trans> : <Content>{item.title}</Content>;
}

/** References to items: those of this cell lead to their place on the page, others to their own page. */
export function ItemRefs({ ids }: { ids: readonly string[] }) {
  const items = useContext(ItemsOfCell);
  return (
    <>
      {ids.map((id, i) => {
        const item = items.get(id);
        return (
          <Fragment key={id}>
            {i > 0 && ', '}
            {item ? (
              <a href={`#${itemAnchor(id)}`}>
                <ItemName item={item} />
              </a>
            ) : (
              <PageLink to={evidenceAddress(id)}>
                <Trans>another item</Trans>
              </PageLink>
            )}
          </Fragment>
        );
      })}
    </>
  );
}
