import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { withClocks } from './clocks.js';
import { parseSearch } from './search-text.js';
import { useClocks } from './use-clocks.js';

/** Opens an address of `addresses.ts`, as a link would. */
export function useGoTo(): (to: string) => void {
  const navigate = useNavigate();
  const { clocks } = useClocks();
  return useCallback(
    (to: string) => {
      const [beforeHash = '', hash = ''] = withClocks(to, clocks).split('#');
      const [path = '/', search = ''] = beforeHash.split('?');
      void navigate({ to: path, search: parseSearch(search) as unknown as true, hash });
    },
    [navigate, clocks],
  );
}
