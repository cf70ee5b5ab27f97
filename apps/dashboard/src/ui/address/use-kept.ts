import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { readKept, type Kept } from './kept.js';
import type { SearchText } from './search-text.js';

/** What of the open page's address stays while a reader goes from page to page. */
export function useKept(): Kept {
  const standard = useSearch({ strict: false, select: (search: SearchText) => search['standard'] }) as
    string | undefined;
  const edition = useSearch({ strict: false, select: (search: SearchText) => search['edition'] }) as string | undefined;
  return useMemo(
    () => readKept({ ...(standard !== undefined && { standard }), ...(edition !== undefined && { edition }) }),
    [standard, edition],
  );
}
