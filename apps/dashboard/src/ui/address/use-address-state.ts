import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { clocksText, readClocks } from './clocks.js';
import { readAddress, writeAddress, type AddressFields, type AddressValues } from './address-fields.js';
import { readKept } from './kept.js';
import { stringifySearch, type SearchText } from './search-text.js';

/** The clocks, the standard and the edition stay as they are whatever else is chosen. */
const stays = (search: SearchText): SearchText => ({
  ...clocksText(readClocks(search, Date.now()).clocks),
  ...readKept(search),
});

/**
 * A page's choices, kept in the address and nowhere else. `set` replaces the entry in the history (filters, sorting);
 * `ignored` lists the parts of the address that could not be used. `fields` must be a constant.
 */
export function useAddressState<F extends AddressFields>(fields: F) {
  const search = useSearch({ strict: false }) as SearchText;
  const navigate = useNavigate();
  const { values, ignored } = useMemo(() => readAddress(fields, search), [fields, search]);
  const set = useCallback(
    (patch: Partial<AddressValues<F>>) => {
      void navigate({
        to: '.',
        search: ((now: SearchText) => ({
          ...stays(now),
          ...writeAddress(fields, { ...readAddress(fields, now).values, ...patch }),
        })) as unknown as true,
        replace: true,
        resetScroll: false,
        hash: '',
      });
    },
    [fields, navigate],
  );
  /** The search part of the address with some choices changed, for links. */
  const searchWith = useCallback(
    (patch: Partial<AddressValues<F>>) =>
      stringifySearch({ ...stays(search), ...writeAddress(fields, { ...values, ...patch }) }),
    [fields, values, search],
  );
  return { values, ignored, set, searchWith };
}
