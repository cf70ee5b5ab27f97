import { editionText } from '@states-must/database';
import type { EditionFormat } from './format.js';

/** The text under the checksum, byte for byte: `sha256sum` of the file is the checksum. */
export const text: EditionFormat = { type: 'text/plain; charset=utf-8', form: 1, write: editionText };
