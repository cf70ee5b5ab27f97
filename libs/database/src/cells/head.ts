import type { Basis, Confidence, Day, Direction, Status } from '@states-must/domain';
import type { CellDraft } from './cell-record.js';
import { CONFIDENCE_LETTERS, lettersOf, STATUS_LETTERS } from './letters.js';

/** What a reader takes away from a cell at a glance: what the log of changes compares. */
export interface CellHead {
  status: Status;
  confidence: Confidence | null;
  contested: boolean;
  basis: Basis;
  direction: Direction | null;
}

/** How a cell stands from a day on. */
export interface HeadSegment extends CellHead {
  /** Null for the first one, which has no beginning. */
  from: Day | null;
  answered: number;
  complete: boolean;
  stale: boolean;
}

/** The head of a cell of which nothing is on record. */
export const NOTHING: CellHead = {
  status: 'NOT_ASSESSED',
  confidence: null,
  contested: false,
  basis: 'PROPOSED',
  direction: null,
};

/** Characters of one segment: status, confidence, answered and flags as in the grid, then basis and direction. */
export const HEAD_LENGTH = 6;

const BASIS_LETTERS: Record<Basis, string> = { PROPOSED: 'p', ASSESSED: 'a' };
const DIRECTION_LETTERS: Record<Direction, string> = { IMPROVING: 'i', STEADY: 's', WORSENING: 'w', UNKNOWN: 'u' };

const turned = <Word extends string>(letters: Record<Word, string>): Map<string, Word> =>
  new Map(Object.entries<string>(letters).map(([word, letter]) => [letter, word as Word]));
const STATUS_OF = turned(STATUS_LETTERS);
const CONFIDENCE_OF = turned(CONFIDENCE_LETTERS);
const BASIS_OF = turned(BASIS_LETTERS);
const DIRECTION_OF = turned(DIRECTION_LETTERS);

/** The six characters of a cell as it stands. */
export function headText(stands: Pick<CellDraft, 'outcome' | 'basis' | 'direction'>): string {
  const { letter, confidence, answered, flags } = lettersOf(stands);
  const direction = stands.direction === null ? '-' : DIRECTION_LETTERS[stands.direction];
  return `${letter}${confidence}${answered}${flags}${BASIS_LETTERS[stands.basis]}${direction}`;
}

/** The segments behind the stored days and characters; a day of `-infinity` is no beginning. */
export function readHeads(starts: readonly (string | null)[], heads: string): HeadSegment[] {
  return starts.map((start, at) => {
    const [letter, confidence, answered, flags, basis, direction] = heads.slice(at * HEAD_LENGTH);
    const bits = parseInt(flags!, 16);
    return {
      from: start === null || start === '-infinity' ? null : (start as Day),
      status: STATUS_OF.get(letter!)!,
      confidence: CONFIDENCE_OF.get(confidence!) ?? null,
      contested: (bits & 1) > 0,
      basis: BASIS_OF.get(basis!)!,
      direction: DIRECTION_OF.get(direction!) ?? null,
      answered: parseInt(answered!, 36),
      complete: (bits & 2) === 0,
      stale: (bits & 8) > 0,
    };
  });
}

/** What the log keeps of a cell as it stands. */
export function headOf({ outcome, basis, direction }: Pick<CellDraft, 'outcome' | 'basis' | 'direction'>): CellHead {
  return { status: outcome.status, confidence: outcome.confidence, contested: outcome.contested, basis, direction };
}

/** Whether a reader takes away the same. */
export function sameHead(one: CellHead, other: CellHead): boolean {
  return (
    one.status === other.status &&
    one.confidence === other.confidence &&
    one.contested === other.contested &&
    one.basis === other.basis &&
    one.direction === other.direction
  );
}

/** The head alone, of a segment. */
export function withoutDay({ status, confidence, contested, basis, direction }: CellHead): CellHead {
  return { status, confidence, contested, basis, direction };
}
