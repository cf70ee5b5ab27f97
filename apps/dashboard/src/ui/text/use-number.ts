import { useMemo } from 'react';
import { useLanguage } from './use-language.js';

/** Writes a count the way the interface's language does: 5,965. */
export function useNumber(): (count: number) => string {
  const { formats } = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(formats);
    return (count: number) => format.format(count);
  }, [formats]);
}
