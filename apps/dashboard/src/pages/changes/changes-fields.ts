import { parseDay } from '@states-must/domain';
import type { ChangeFilter, UpcomingFilter } from '../../gql/changes/graphql.js';
import { listField, type AddressField, type AddressValues } from '../../ui/address/address-fields.js';
import { cellFields, toCells } from '../../ui/cells/cell-fields.js';
import { CHANGE_KINDS } from '../../ui/changes/change-words.js';

/** A day of the calendar, or none. */
const dayField: AddressField<string> = {
  start: '',
  read: (text) => (parseDay(text) === null ? undefined : text),
  write: (day) => day,
};

/** All that a reader may choose on the page of changes, as it stands in the address: that of the feeds too. */
export const changesFields = {
  ...cellFields,
  kind: listField(CHANGE_KINDS.map((kind) => kind.toLowerCase())),
  from: dayField,
  to: dayField,
};

export type ChangesChoices = AddressValues<typeof changesFields>;

/** What the service is asked for; `standard` where the page is read by another than the usual one. */
export function toFilter(choices: ChangesChoices, standard?: string): ChangeFilter {
  const { kind, from, to } = choices;
  return {
    ...toUpcoming(choices, standard),
    kinds: kind.length > 0 ? CHANGE_KINDS.filter((one) => kind.includes(one.toLowerCase())) : null,
    from: from || null,
    to: to || null,
  };
}

/** The cells alone: the days and kinds of the page are those of what was recorded, and nothing to come is yet. */
export function toUpcoming(choices: ChangesChoices, standard?: string): UpcomingFilter {
  return { ...toCells(choices), ...(standard !== undefined && { standard }) };
}
