import { endingOf, FILE_LIMITS, FILE_TYPES } from '@states-must/domain';

const ENDINGS = FILE_TYPES.flatMap(({ endings }) => endings);

/** What the file chooser offers. The service looks at the content; this only spares a wasted wait. */
export const ACCEPTED = ENDINGS.map((ending) => `.${ending}`).join(',');

/** Why a chosen file need not be sent at all; null where it may. */
export function faultOfFile(file: {
  name: string;
  size: number;
}): 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'FILE_TYPE' | null {
  if (file.size > FILE_LIMITS.bytes) return 'FILE_TOO_LARGE';
  if (file.size === 0) return 'FILE_EMPTY';
  return ENDINGS.includes(endingOf(file.name)) ? null : 'FILE_TYPE';
}
