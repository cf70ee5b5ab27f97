import type { CellOutcome } from '@states-must/domain';

/** Ids of the items that the answers rest on, each once, in the order of the criteria. A claim decides where it answers. */
export function decidingItems(outcome: CellOutcome): string[] {
  const ids = outcome.criteria.flatMap((criterion) =>
    criterion.links
      .filter(({ part }) => part === 'DECIDES' || (part === 'CLAIM' && criterion.answer === 'CLAIMED'))
      .map(({ item }) => item),
  );
  return [...new Set(ids)];
}
