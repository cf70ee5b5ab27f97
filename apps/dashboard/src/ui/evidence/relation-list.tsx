import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { RelationKind } from '@states-must/domain';
import type { FurtherFragment } from '../../gql/apollo/graphql.js';
import { evidenceAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { ItemName } from './item-name.js';
import { REVIEW_STATE_LABEL } from './kind-words.js';
import { Content } from '../text/content.js';
import { PartialDate } from '../text/partial-date.js';
import styles from './further.module.css';

type Relation = FurtherFragment['relations'][number];

const DOES: Record<RelationKind, MessageDescriptor> = {
  SUPERSEDES: msg`It takes the place of`,
  STRIKES_DOWN: msg`It strikes down`,
  REPEALS: msg`It repeals`,
  AMENDS: msg`It amends`,
  CORRECTS: msg`It corrects`,
};
const DONE: Record<RelationKind, MessageDescriptor> = {
  SUPERSEDES: msg`Its place is taken by`,
  STRIKES_DOWN: msg`It is struck down by`,
  REPEALS: msg`It is repealed by`,
  AMENDS: msg`It is amended by`,
  CORRECTS: msg`It is corrected by`,
};

/** What the item does to others and others do to it, each a line. */
export function RelationList({ item }: { item: Pick<FurtherFragment, 'relations' | 'relatedBy'> }) {
  return (
    <ul className={styles.dated}>
      {item.relatedBy.map((relation) => (
        <Line key={`by ${relation.kind} ${relation.evidence.id}`} relation={relation} words={DONE} />
      ))}
      {item.relations.map((relation) => (
        <Line key={`${relation.kind} ${relation.evidence.id}`} relation={relation} words={DOES} />
      ))}
    </ul>
  );
}

function Line({ relation, words }: { relation: Relation; words: Record<RelationKind, MessageDescriptor> }) {
  const { i18n } = useLingui();
  const { kind, on, note, evidence } = relation;
  return (
    <li>
      <span className={styles.when}>{on && <PartialDate date={on} />}</span>
      <span>
        {i18n._(words[kind])}{' '}
        <PageLink to={evidenceAddress(evidence.id)}>
          <ItemName item={evidence} />
        </PageLink>
        {evidence.state !== 'APPROVED' && <> ({i18n._(REVIEW_STATE_LABEL[evidence.state])})</>}
        {note && (
          <>
            . <Content>{note}</Content>
          </>
        )}
      </span>
    </li>
  );
}
