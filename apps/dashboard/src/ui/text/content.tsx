import { useLanguage } from './use-language.js';

/**
 * Text that comes from the records and not from the interface: a name, a title, a quote. It keeps its own language
 * and direction, so that an English title does not re-order an Arabic sentence. Where there is no text nothing is drawn.
 */
export function Content({ children, language = 'en' }: { children: string | null; language?: string }) {
  const { tag } = useLanguage();
  if (children === null) return null;
  return language === tag ? <>{children}</> : <bdi lang={language}>{children}</bdi>;
}
