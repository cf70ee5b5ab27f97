import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classes } from '../../ui/text/classes.js';
import type { Cell } from './cell-types.js';
import styles from './contents.module.css';
import { useCellJudgements, type CellPlace } from './judgement/use-cell-judgements.js';
import { useLinkedCells } from './linked/use-linked-cells.js';
import { useHistoryAndMoves } from './moves/use-history-and-moves.js';
import { turnsOf } from '../../ui/status/turns.js';

/** The parts of the page in their order, each with the address that leads to it; those that are not drawn are left out. */
export function CellContents(props: { cell: Cell; place: CellPlace; narrow?: boolean }) {
  const { cell, place, narrow = false } = props;
  const { t } = useLingui();
  const judgements = useCellJudgements(place);
  const moves = useHistoryAndMoves(place)?.whatWouldMove;
  const linked = useLinkedCells(cell).length > 0;
  const entries: ([string, ReactNode] | false)[] = [
    ['verdict', <Trans>The finding</Trans>],
    (judgements?.positions.length ?? 0) > 0 && ['positions', <Trans>Positions</Trans>],
    ['facets', <Trans>Law, implementation, practice</Trans>],
    ['questions', <Trans>Questions and answers</Trans>],
    ['evidence', <Trans>Evidence</Trans>],
    cell.rollUp !== null && ['parts', <Trans>Its parts</Trans>],
    ['rules', <Trans>The rules that fired</Trans>],
    ['decision', <Trans>Who decided</Trans>],
    (judgements?.searches.length ?? 0) > 0 && ['searches', <Trans>Searches on record</Trans>],
    moves !== null && ['moves', <Trans>What would move this</Trans>],
    turnsOf(cell).length > 1 && ['days', <Trans>On every day</Trans>],
    ['history', <Trans>History</Trans>],
    linked && ['other-versions', <Trans>Under other versions</Trans>],
    cell.works.length > 0 && ['works', <Trans>Cited, not read yet</Trans>],
    ['missing', <Trans>What is missing</Trans>],
    ['cite', <Trans>Cite</Trans>],
    ['challenge', <Trans>Challenge this finding</Trans>],
  ];
  return (
    <nav aria-label={t`On this page`} className={classes(styles.contents, narrow ? styles.narrow : styles.wide)}>
      <h2>
        <Trans>On this page</Trans>
      </h2>
      <ol>
        {entries
          .filter((entry) => entry !== false)
          .map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
      </ol>
    </nav>
  );
}
