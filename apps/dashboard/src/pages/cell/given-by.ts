import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Which facets give the headline, by their names in order: whole sentences, because languages join such lists differently. */
export const GIVEN_BY: Readonly<Record<string, MessageDescriptor>> = {
  LAW: msg`It shows in law.`,
  IMPLEMENTATION: msg`It shows in implementation.`,
  PRACTICE: msg`It shows in practice.`,
  'LAW+IMPLEMENTATION': msg`It shows in law and in implementation.`,
  'LAW+PRACTICE': msg`It shows in law and in practice.`,
  'IMPLEMENTATION+PRACTICE': msg`It shows in implementation and in practice.`,
  'LAW+IMPLEMENTATION+PRACTICE': msg`It shows in law, in implementation and in practice.`,
};
