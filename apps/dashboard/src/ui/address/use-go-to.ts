import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { parseSearch } from './search-text.js';

/** Opens an address of `addresses.ts`, as a link would. */
export function useGoTo(): (to: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (to: string) => {
      const [beforeHash = '', hash = ''] = to.split('#');
      const [path = '/', search = ''] = beforeHash.split('?');
      void navigate({ to: path, search: parseSearch(search) as unknown as true, hash });
    },
    [navigate],
  );
}
