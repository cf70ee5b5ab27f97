import { useLingui } from '@lingui/react';
import { LANGUAGES, type InterfaceLanguage } from '../../locales/languages.js';

/** The language of the interface: its tag, its direction and the locale that numbers and dates are written in. */
export function useLanguage(): InterfaceLanguage {
  const { i18n } = useLingui();
  return LANGUAGES.find((language) => language.tag === i18n.locale) ?? LANGUAGES[0];
}
