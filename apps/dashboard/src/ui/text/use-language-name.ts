import { useCallback } from 'react';
import { useLanguage } from './use-language.js';

/** Gives the name of a language by its tag in the interface's language, such as "Norwegian Bokmål" for nb; else the tag. */
export function useLanguageName(): (tag: string) => string {
  const { formats } = useLanguage();
  return useCallback(
    (tag: string) => {
      try {
        return new Intl.DisplayNames(formats, { type: 'language' }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    [formats],
  );
}
