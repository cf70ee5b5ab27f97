import type { Cell, CellCriterion } from './cell-types.js';
import { confidenceReasons } from './confidence-reasons.js';

/** What a cell lacks. */
export interface Wanted {
  /** Codes of the criteria without an answer. */
  open: string[];
  /** True where a question of law is answered or open without the law's own text or a ruling deciding it. */
  lawText: boolean;
  /** True where one publisher alone holds the confidence down. */
  secondPublisher: boolean;
  /** The day that the newest deciding evidence reaches to, where it is past its age limit. */
  newerThan: string | null;
  /** True where an answer is mixed. */
  otherSide: boolean;
}

const TEXTS: readonly string[] = ['OFFICIAL_GAZETTE', 'COURT'];

const restsOnText = ({ links }: CellCriterion): boolean =>
  links.some(({ part, evidence }) => part === 'DECIDES' && TEXTS.includes(evidence.source.publisherKind));

export function wantedOf(cell: Cell): Wanted {
  const reasons = confidenceReasons(cell);
  return {
    open: cell.criteria.filter(({ answer }) => answer === 'UNKNOWN').map(({ criterion }) => criterion.code),
    lawText: cell.criteria.some((one) => one.criterion.facet === 'LAW' && !restsOnText(one)),
    secondPublisher: reasons.some(({ kind }) => kind === 'ONE_PUBLISHER' || kind === 'NOT_FIRM'),
    newerThan: cell.stale ? cell.newest : null,
    otherSide: cell.criteria.some(({ answer }) => answer === 'MIXED'),
  };
}
