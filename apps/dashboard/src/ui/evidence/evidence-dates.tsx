import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PartialDate } from '../text/partial-date.js';

export interface DatedItem {
  adopted: string | null;
  /** Left out where the list does not ask for it. */
  promulgated?: string | null;
  inForceFrom: string | null;
  inForceTo: string | null;
  observed: string | null;
  published: string | null;
  checked: string | null;
}

/** The dates of an item that are known, each with its word, in the order of time: adopted, in force, observed, published, checked. */
export function evidenceDates(item: DatedItem): { key: string; label: ReactNode; date: ReactNode }[] {
  const rows: { key: string; label: ReactNode; date: ReactNode }[] = [];
  const add = (key: string, label: ReactNode, date: string | null) => {
    if (date) rows.push({ key, label, date: <PartialDate date={date} /> });
  };
  add('adopted', <Trans>Adopted</Trans>, item.adopted);
  add('promulgated', <Trans>Promulgated</Trans>, item.promulgated ?? null);
  add('inForceFrom', <Trans>In force from</Trans>, item.inForceFrom);
  add('inForceTo', <Trans>In force to</Trans>, item.inForceTo);
  add('observed', <Trans>Observed</Trans>, item.observed);
  add('published', <Trans>Published</Trans>, item.published);
  add('checked', <Trans>Last checked</Trans>, item.checked);
  return rows;
}
