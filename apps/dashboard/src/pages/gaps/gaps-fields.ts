import { GAP_CODES } from '@states-must/domain';
import type { GapFilter } from '../../gql/gaps/graphql.js';
import { choiceField, listField, type AddressValues } from '../../ui/address/address-fields.js';
import { cellFields, toCells } from '../../ui/cells/cell-fields.js';

/** REVIEW_DUE is review-due in the address. */
export const inAddress = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** The parts of the queue, in the order of their tabs. */
export const GAP_TABS = ['open', 'mine', 'taken', 'snoozed', 'done'] as const;
export type GapTab = (typeof GAP_TABS)[number];

/** All that a member may choose on the queue of gaps, as it stands in the address. */
export const gapsFields = {
  ...cellFields,
  reason: listField(GAP_CODES.map(inAddress)),
  work: choiceField(...GAP_TABS),
};

export type GapsChoices = AddressValues<typeof gapsFields>;

/** What the service is asked for. */
export function toFilter(choices: GapsChoices): GapFilter {
  const { reason, work } = choices;
  return {
    ...toCells(choices),
    reasons: reason.length > 0 ? GAP_CODES.filter((code) => reason.includes(inAddress(code))) : null,
    work: work.toUpperCase() as Uppercase<GapTab>,
  };
}
