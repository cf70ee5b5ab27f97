import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { problemSentence } from '../../../ui/forms/problem-sentence.js';

const KNOWN: Record<string, MessageDescriptor> = {
  FILE_TOO_LARGE: msg`The file is larger than 25 MB. Make it smaller, send it in parts, or give the address where it can be read.`,
  FILE_EMPTY: msg`The file is empty. Look whether it is the right one.`,
  SAME_FILE: msg`This item has this file already. Nothing was added.`,
  TOO_MANY_FILES: msg`This item has 10 files, the most that one may have. Remove one, or attach another item.`,
  STORAGE_FULL: msg`There is no room for more files at present. Tell your administrator; everything else goes on.`,
  DAILY_LIMIT: msg`You have added as many files today as are taken. Go on tomorrow.`,
  TOO_SLOW: msg`The file took too long to arrive. Try again on a faster line.`,
  UNREACHABLE: msg`The service could not be reached. Nothing was added. Try again.`,
  CANCELLED: msg`Cancelled. Nothing was added.`,
};
const WRONG_TYPE = msg`Files of this type are not taken. Send a PDF, a picture, an office document without macros, or plain text.`;

/** Why a file was not added, in the reader's language where the code is known, else in the service's own words. */
export function fileProblem({ code, message }: { code: string; message: string }, i18n: I18n): string {
  const known = KNOWN[code] ?? (code === 'FILE_TYPE' && message === '' ? WRONG_TYPE : undefined);
  return known ? i18n._(known) : problemSentence({ code, message }, i18n);
}
