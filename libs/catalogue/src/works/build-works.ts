import type { Work } from '@states-must/domain';
import { WORK_WORDS, type WorkEntry } from './works-shape.js';

/** Makes the domain's works of checked entries, in the file's order: that of the footnotes. */
export function buildWorks(entries: WorkEntry[]): Work[] {
  return entries.map(({ updated, ...entry }) => ({
    ...entry,
    year: entry.year ?? null,
    kind: WORK_WORDS[entry.kind],
    publication: entry.publication ?? null,
    pages: entry.pages ?? null,
    url: entry.url ?? null,
    remark: [updated === undefined ? null : `updated ${updated}`, entry.remark].filter(Boolean).join('; ') || null,
  }));
}
