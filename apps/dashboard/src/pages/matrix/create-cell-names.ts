import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { cellFlags } from '../../ui/atlas/cell-flags.js';
import type { AtlasRow } from '../../ui/atlas/read-atlas.js';
import { CONFIDENCE_PHRASE } from '../../ui/status/confidence-words.js';
import { confidenceOfLetter, statusOfLetter } from '../../ui/status/status-letters.js';
import { STATUS_LABEL } from '../../ui/status/status-words.js';

export type CellName = (row: AtlasRow, index: number) => string;

/**
 * The name of a cell for screen readers: "Not met, high confidence, 3 items of evidence". The headers of its row and
 * column say the place and the obligation. A grid holds few different names and thousands of cells, so each is made once.
 */
export function createCellNames(i18n: I18n): CellName {
  const made = new Map<string, string>();
  return (row, index) => {
    const items = row.evidence[index] ?? 0;
    const key = `${row.statuses[index]}${row.confidences[index]}${row.flags[index]}${items}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const confidence = confidenceOfLetter(row.confidences[index]);
    const { contested, stale } = cellFlags(row.flags[index]);
    const name = [
      i18n._(STATUS_LABEL[statusOfLetter(row.statuses[index] ?? 'U')]),
      confidence && i18n._(CONFIDENCE_PHRASE[confidence]),
      contested && i18n._(msg`contested`),
      stale && i18n._(msg`old evidence`),
      items > 0 && i18n._(msg({ message: plural(items, { one: '# item of evidence', other: '# items of evidence' }) })),
    ]
      .filter(Boolean)
      .join(', ');
    made.set(key, name);
    return name;
  };
}
