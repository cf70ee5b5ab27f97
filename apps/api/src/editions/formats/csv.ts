import { standingAt } from '@states-must/database';
import type { EditionFormat } from './format.js';

const COLUMNS = [
  ...['edition', 'standard', 'as_of', 'jurisdiction', 'obligation', 'status', 'confidence', 'contested', 'complete'],
  ...['assessed_by_people', 'stale', 'answered', 'evidence_items'],
];

/** A line a cell, with the words in full. What the file is stands before it in lines that begin with #. */
export const csv: EditionFormat = {
  type: 'text/csv; charset=utf-8; header=present',
  form: 1,
  write(edition, rows) {
    const lines = [
      `# States Must edition ${edition.slug}; licence ${edition.licence}; SHA-256 of ${edition.slug}.txt ${edition.checksum}`,
      `# Codebook: ${edition.slug}.json. NOT_ASSESSED means that nobody has looked and is never NOT_MET. No score and no ranking.`,
      COLUMNS.join(','),
    ];
    for (const row of rows) {
      edition.obligations.forEach((obligation, column) => {
        const cell = standingAt(row, column);
        const values = [
          ...[edition.slug, edition.standard, edition.asOf, row.jurisdiction, obligation, cell.status],
          ...[cell.confidence ?? '', cell.contested, cell.complete, cell.basis === 'ASSESSED', cell.stale],
          ...[cell.answered, cell.evidenceCount],
        ];
        lines.push(values.map(csvField).join(','));
      });
    }
    return `${lines.join('\r\n')}\r\n`;
  },
};

/** One value as a field of CSV. What a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvField(value: string | number | boolean): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
