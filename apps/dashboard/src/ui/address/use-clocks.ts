import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { readClocks, type Clocks } from './clocks.js';
import type { SearchText } from './search-text.js';

/** The clocks of the open page, and the parts of its address about them that could not be used. */
export function useClocks(): { clocks: Clocks; ignored: string[]; set: boolean } {
  const asof = useSearch({ strict: false, select: (search: SearchText) => search['asof'] }) as string | undefined;
  const known = useSearch({ strict: false, select: (search: SearchText) => search['known'] }) as string | undefined;
  // What had not come when the page was opened is not looked at again.
  const [now] = useState(() => Date.now());
  return useMemo(() => {
    const search = { ...(asof !== undefined && { asof }), ...(known !== undefined && { known }) };
    const { clocks, ignored } = readClocks(search, now);
    return { clocks, ignored, set: clocks.asOf !== null || clocks.knownAt !== null };
  }, [asof, known, now]);
}
