import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { Facet } from './status-types.js';

/** The facets in the order in which pages show them. */
export const FACETS_IN_ORDER: readonly Facet[] = ['LAW', 'IMPLEMENTATION', 'PRACTICE'];

export const FACET_LABEL: Record<Facet, MessageDescriptor> = {
  LAW: msg`Law`,
  IMPLEMENTATION: msg`Implementation`,
  PRACTICE: msg`Practice`,
};

/** The name of a facet. */
export function FacetLabel({ facet }: { facet: Facet }) {
  const { i18n } = useLingui();
  return <>{i18n._(FACET_LABEL[facet])}</>;
}
