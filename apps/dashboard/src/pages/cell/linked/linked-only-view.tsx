import { Trans, useLingui } from '@lingui/react/macro';
import type { CellQuery } from '../../../gql/cell/graphql.js';
import { cellAddress } from '../../../ui/address/addresses.js';
import { Neighbours } from '../../../ui/address/neighbours.js';
import { ProvenanceLine } from '../../../ui/layout/provenance-line.js';
import { neighboursInStandard } from '../../../ui/standard/neighbours-in-standard.js';
import { StatusWord } from '../../../ui/status/status-word.js';
import { Content } from '../../../ui/text/content.js';
import text from '../../../ui/text/text.module.css';
import { CellCrumbs, CellHead } from '../cell-head.js';
import { LinkedCells } from './linked-cells.js';
import styles from './linked.module.css';

/** A cell that nobody can assess, because its obligation has no questions: no status of its own, and what it is linked to. */
export function LinkedOnlyView({ cell, standard }: CellQuery) {
  const { t } = useLingui();
  const { jurisdiction, obligation } = cell;
  const [before, after] = neighboursInStandard(standard.areas, obligation.code);
  const neighbour = (one: typeof before) =>
    one && {
      to: cellAddress(jurisdiction.code, one.code),
      name: (
        <>
          <bdi>{one.code}</bdi> <Content>{one.title}</Content>
        </>
      ),
    };
  return (
    <>
      <CellCrumbs cell={cell} />
      <div className={styles.only}>
        <CellHead cell={cell} standard={standard} />
        <p>
          <StatusWord status={cell.status} />
        </p>
        <p className={text.measure}>
          <Trans>
            In this version the obligation has no questions that evidence could answer, and it is equivalent to none
            that was assessed. So <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content> has
            no status of its own here; that says nothing about the place.
          </Trans>
        </p>
      </div>
      <LinkedCells cell={cell} />
      <Neighbours label={t`Obligations of this place`} previous={neighbour(before)} next={neighbour(after)} />
      <ProvenanceLine />
    </>
  );
}
