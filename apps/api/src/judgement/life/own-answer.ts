import { currentMethod, gatherFacts, readParts, today, type CellKey, type Tx } from '@states-must/database';
import { timelineOf, timelineOver, type Day, type JudgedOver } from '@states-must/domain';
import { Refusal } from '../../platform/write/refusal.js';

/**
 * A parent that shows what its parts say is not assessed: its parts are (rule 7). An assessment speaks from its day on, so
 * every day from then to today is looked at, and not that day alone.
 *
 * @param mend what to do instead; the parts follow it
 * @throws Refusal ROLL_UP, with the first such day
 */
export const insistOnOwnAnswer = async (
  tx: Tx,
  key: CellKey,
  asOf: Day,
  mend: { text: string; field: string | null },
): Promise<void> => {
  const parts = (await readParts(tx, [key])).values().next().value;
  if (!parts) return;
  const [facts, method, last] = [await gatherFacts(tx, key), await currentMethod(tx), await today(tx)];
  const segments = timelineOver(timelineOf(facts, method), facts, parts, method);
  const shown = segments.find(({ from, stands }, at) => {
    const until = segments[at + 1]?.from ?? null;
    return (from === null || from <= last) && (until === null || until > asOf) && showsParts(stands);
  });
  if (!shown) return;
  const since = shown.from === null || shown.from < asOf ? asOf : shown.from;
  const names = shown.stands.rolled!.pointers.map(({ jurisdiction }) => jurisdiction).join(', ');
  const why = `${key.jurisdiction} has no answer of its own here and shows what its parts say, on ${since} at the least.`;
  throw Refusal.of('ROLL_UP', `${why} ${mend.text}: ${names}.`, mend.field);
};

const showsParts = ({ rolled }: JudgedOver): boolean => rolled !== null && rolled.shows !== 'OWN';
