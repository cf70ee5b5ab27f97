import {
  choiceField,
  flagField,
  listField,
  textField,
  type AddressField,
  type AddressValues,
} from '../../ui/address/address-fields.js';
import { STATUS_IN_ADDRESS } from '../../ui/status/status-words.js';

/** Most assessed first, by name, or by one obligation, whose code in lower case is the value. */
const sortField: AddressField<string> = {
  start: '-assessed',
  read: (text) => (/^(-assessed|name|[a-z]{3}-\d{1,2})$/.test(text) ? text : undefined),
  write: (value) => (value === '-assessed' ? '' : value),
};

/** All that a reader may choose on the matrix, as it stands in the address. */
export const matrixFields = {
  region: listField(),
  area: listField(),
  ob: listField(),
  status: listField(Object.values(STATUS_IN_ADDRESS)),
  level: choiceField('all', 'state', 'territory', 'part'),
  q: textField(80),
  only: flagField,
  sort: sortField,
  dense: flagField,
  view: choiceField('grid', 'table'),
};

export type MatrixChoices = AddressValues<typeof matrixFields>;

/** The choices that leave places out; the others only change how the rest is shown. */
export const FILTERS = ['region', 'area', 'ob', 'status', 'level', 'q', 'only'] as const;
export type FilterName = (typeof FILTERS)[number];
