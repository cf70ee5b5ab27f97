import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const TYPE_WORDS: Record<string, MessageDescriptor> = {
  'application/pdf': msg`PDF`,
  'image/jpeg': msg`JPEG picture`,
  'image/png': msg`PNG picture`,
  'image/webp': msg`WebP picture`,
  'image/gif': msg`GIF picture`,
  'image/tiff': msg`TIFF picture`,
  'text/plain': msg`plain text`,
};
const OFFICE_WORDS: [RegExp, MessageDescriptor][] = [
  [/word|\.text$/, msg`text document`],
  [/spreadsheet/, msg`spreadsheet`],
  [/presentation/, msg`presentation`],
];

/** What a file is, from its media type. */
export function fileTypeWords(mediaType: string): MessageDescriptor {
  return (
    TYPE_WORDS[mediaType] ?? OFFICE_WORDS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? msg`office document`
  );
}
