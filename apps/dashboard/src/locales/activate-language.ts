import { i18n } from '@lingui/core';
import type { InterfaceLanguage } from './languages.js';

/** Loads the catalogue of a language and makes it the interface's. */
export async function activateLanguage(language: InterfaceLanguage): Promise<void> {
  const { messages } = await import('./en/messages.po');
  const shown = language.pseudo ? (await import('./pseudo-messages.js')).pseudoMessages(messages) : messages;
  i18n.loadAndActivate({ locale: language.tag, locales: [language.formats], messages: shown });
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.dir;
}
