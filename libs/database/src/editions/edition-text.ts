import { createHash } from 'node:crypto';
import type { MatrixRowRecord } from '../cells/cell-record.js';
import type { EditionHead } from './edition-record.js';

/**
 * The text under an edition's checksum, in one fixed form: a line for each thing that it is about, then one a
 * jurisdiction by code, its parts apart by a space, its item counts by commas. Each line ends in a line feed, UTF-8.
 * The database writes the same text by itself and refuses an edition whose checksum is another's.
 */
export function editionText(head: EditionHead, rows: readonly MatrixRowRecord[]): string {
  const lines = [
    'States Must edition, form 1',
    `edition ${head.slug}`,
    `standard ${head.standard}`,
    `as of ${head.asOf}`,
    `known at ${head.knownAt}`,
    `method ${head.methodVersion}`,
    `obligations ${head.obligations.join(' ')}`,
    ...[...rows]
      .sort((one, other) => (one.jurisdiction < other.jurisdiction ? -1 : 1))
      .map((row) =>
        [
          ...[row.jurisdiction, row.statuses, row.confidences, row.answered, row.flags],
          ...[row.evidenceCounts.join(','), row.evidenceTotal],
        ].join(' '),
      ),
  ];
  return `${lines.join('\n')}\n`;
}

/** SHA-256 of the text, hexadecimal. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
