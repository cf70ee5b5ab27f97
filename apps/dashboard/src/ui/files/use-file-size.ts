import { useMemo } from 'react';
import { useLanguage } from '../text/use-language.js';

const MEGABYTE = 1024 ** 2;

/** Writes a size the way the interface's language does: 1.2 MB. */
export function useFileSize(): (bytes: number) => string {
  const { formats } = useLanguage();
  return useMemo(
    () => (bytes: number) => {
      const isLarge = bytes >= MEGABYTE;
      // Nobody counts single bytes: what is smaller than a kilobyte is one.
      const amount = isLarge ? bytes / MEGABYTE : Math.max(1, bytes / 1024);
      const format = { style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', maximumFractionDigits: isLarge ? 1 : 0 };
      return new Intl.NumberFormat(formats, format as Intl.NumberFormatOptions).format(amount);
    },
    [formats],
  );
}
