import { refuse } from '../errors/refuse.js';
import { LIMITS } from './limits.js';

/** A search text within its limit, without spaces around it; null where it is empty. @throws TOO_LONG, TEXT_INVALID */
export function searchText(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  if (trimmed.length > LIMITS.searchText) {
    throw refuse('TOO_LONG', `A search text has at most ${LIMITS.searchText} characters.`, { field: 'text' });
  }
  if (trimmed.includes('\0'))
    throw refuse('TEXT_INVALID', 'The search text holds a character that no text has (NUL).', { field: 'text' });
  return trimmed;
}

/** A list of a filter within its limit, without repetitions; null where it is empty or not given. @throws TOO_MANY */
export function listOf<T>(list: readonly T[] | null | undefined, field: string): T[] | null {
  if (!list || list.length === 0) return null;
  if (list.length > LIMITS.listArgument) {
    throw refuse('TOO_MANY', `\`${field}\` takes at most ${LIMITS.listArgument} values.`, { field });
  }
  return [...new Set(list)];
}
