import { Trans, useLingui } from '@lingui/react/macro';
import type { EvidenceKind } from '@states-must/domain';
import { Content } from '../text/content.js';
import { KIND_LABEL } from './kind-words.js';

/** What an item is called in a sentence: its title; one that speaks of hard matters only by its reference and its kind. */
export function ItemName(props: {
  item: { title: string; reference: string | null; kind: EvidenceKind; sensitive: boolean };
}) {
  const { title, reference, kind, sensitive } = props.item;
  const { i18n } = useLingui();
  if (!sensitive) return <Content>{title}</Content>;
  const what = i18n._(KIND_LABEL[kind]);
  return reference ? (
    <Trans>
      Item <bdi>{reference}</bdi> ({what}, with a content note)
    </Trans>
  ) : (
    <Trans>An item with a content note ({what})</Trans>
  );
}
