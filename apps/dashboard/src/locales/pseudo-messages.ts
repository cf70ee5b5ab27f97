import type { Messages } from '@lingui/core';
import { pseudoText } from './pseudo-text.js';

type Compiled = Messages[string];
type Token = Exclude<Compiled, string>[number];
type Choices = Record<string, unknown>;

/** A placeholder is [name], [name, format, style] or [name, 'plural', choices]; only the choices hold words. */
function placeholder(token: Exclude<Token, string>): Token {
  const [name, kind, choices] = token as [string, string?, unknown?];
  if (typeof choices !== 'object' || choices === null || kind === undefined) return token;
  const changed = Object.fromEntries(
    Object.entries(choices as Choices).map(([key, value]) => [
      key,
      key === 'offset' ? value : strange(value as Compiled),
    ]),
  );
  return [name, kind, changed] as unknown as Token;
}

function strange(message: Compiled): Compiled {
  if (typeof message === 'string') return pseudoText(message);
  return message.map((token) =>
    typeof token === 'string' ? (token === '#' ? token : pseudoText(token)) : placeholder(token),
  ) as Compiled;
}

/** The English catalogue as the pseudo-language: placeholders and plurals kept, every word made strange. */
export function pseudoMessages(english: Messages): Messages {
  return Object.fromEntries(Object.entries(english).map(([id, message]) => [id, strange(message)]));
}
