import type { PartialDate } from '@states-must/domain';

/** A partial date, or the reason why a text is none. Until the domain's own reader is exported. */
export type CheckedDate = { ok: true; value: PartialDate } | { ok: false; message: string };

/** Reads a year, a month, a day, or a range of two. */
export function parsePartialDate(text: string): CheckedDate {
  for (const part of text.split('/')) {
    if (!/^[12]\d{3}(-\d{2}(-\d{2})?)?$/.test(part)) return { ok: false, message: `${text} is not written as a date.` };
    const full = part + '-01-01'.slice(part.length - 4);
    const day = new Date(`${full}T00:00:00Z`);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== full) {
      return { ok: false, message: `${part} does not exist.` };
    }
  }
  return { ok: true, value: text as PartialDate };
}
