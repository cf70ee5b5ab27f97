import type { AddressField } from '../../ui/address/address-fields.js';

/**
 * The page to come back to: an address of this site without its language, such as /places/no?x=1. Addresses of other
 * sites, also those written as //example.org or with a backslash, are refused, and so is this page itself.
 */
export const backField: AddressField<string> = {
  start: '',
  read: (text) =>
    text.length <= 2048 && /^\/(?![/\\])[^\\\p{C}]*$/u.test(text) && !text.startsWith('/sign-in') ? text : undefined,
  write: (value) => value,
};
