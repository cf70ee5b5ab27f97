import { useLocation } from '@tanstack/react-router';
import { useLanguage } from '../text/use-language.js';

/** The open page's path without the language, as `addresses.ts` writes it, and its search part. */
export function usePage(): { page: string; searchStr: string } {
  const { pathname, searchStr } = useLocation();
  const { tag } = useLanguage();
  return { page: pathname.startsWith(`/${tag}/`) ? pathname.slice(tag.length + 1) : pathname, searchStr };
}
