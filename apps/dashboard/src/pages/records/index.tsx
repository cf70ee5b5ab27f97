import { useQuery } from '@apollo/client/react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import {
  RecordsDocument,
  type JudgementQueue,
  type JudgementState,
  type RecordAtWorkFragment,
} from '../../gql/records/graphql.js';
import { ForMembers } from '../../ui/account/for-members.js';
import { cellAddress, reviewAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { ROLE_LABEL } from '../../ui/evidence/kind-words.js';
import { Button } from '../../ui/forms/button.js';
import { Choices } from '../../ui/forms/choices.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import type { RuleShown } from '../../ui/judgement/rule-options.js';
import { RECORD_LABEL } from '../../ui/judgement/judgement-words.js';
import styles from '../../ui/judgement/judgement.module.css';
import { PageHead } from '../../ui/layout/page-head.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { Content } from '../../ui/text/content.js';
import { MomentText } from '../../ui/text/moment-text.js';
import { RecordContent } from './record-content.js';
import { StepForm } from './step-form.js';

const STATE_LABEL: Record<JudgementState, MessageDescriptor> = {
  PENDING: msg`waits for a second person`,
  DISPUTED: msg`disputed, waits for a third person`,
  APPROVED: msg`approved`,
  DECLINED: msg`declined`,
  WITHDRAWN: msg`taken back`,
};

/** Searches, positions, assessments and changes of reliability: what waits for the viewer, and what the viewer put there. */
export default function RecordsPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHead
        title={t`Decisions and records`}
        crumbs={[
          { label: <Trans>Review</Trans>, to: reviewAddress() },
          { label: <Trans>Decisions and records</Trans> },
        ]}
        lead={<Trans>Each takes two people. Where two raters differ, a third decides.</Trans>}
      />
      <ForMembers
        may={(viewer) => viewer.canReview || viewer.canAttach}
        who={<Trans>Researchers, reviewers and regional leads decide on findings.</Trans>}
      >
        {(viewer) => <Records first={viewer.canReview ? 'WAITS_FOR_ME' : 'MINE'} />}
      </ForMembers>
    </>
  );
}

function Records({ first }: { first: JudgementQueue }) {
  const { t } = useLingui();
  const [queue, setQueue] = useState(first);
  const [race, setRace] = useState<{ sentences: ReactNode[]; attempt: number }>({ sentences: [], attempt: 0 });
  const query = useQuery(RecordsDocument, { variables: { queue }, fetchPolicy: 'cache-and-network' });
  const more = () =>
    query.fetchMore({
      variables: { after: query.data?.judgementQueue.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { judgementQueue } }) => ({
        ...before,
        judgementQueue: { ...judgementQueue, nodes: [...before.judgementQueue.nodes, ...judgementQueue.nodes] },
      }),
    });
  const options: { key: JudgementQueue; label: string; pressed: boolean }[] = [
    { key: 'WAITS_FOR_ME', label: t`Waiting for me`, pressed: queue === 'WAITS_FOR_ME' },
    { key: 'MINE', label: t`Put there by me`, pressed: queue === 'MINE' },
  ];
  return (
    <div className={styles.stack}>
      <FormAlert {...race} />
      <Choices label={<Trans>Which</Trans>} options={options} onPress={setQueue} />
      <QueryView
        result={{ ...query, data: query.data ?? query.previousData }}
        failed={<Trans>The records could not be loaded.</Trans>}
      >
        {({ judgementQueue: { nodes, totalCount, pageInfo }, method: { rules } }) => (
          <>
            <p role="status">
              <Plural value={totalCount} _0="None." one="# record." other="# records." />
            </p>
            <ul className={styles.list}>
              {nodes.map((record) => (
                <li key={record.id}>
                  <OneRecord
                    record={record}
                    rules={rules}
                    onRace={(sentences) => setRace(({ attempt }) => ({ sentences, attempt: attempt + 1 }))}
                  />
                </li>
              ))}
            </ul>
            {pageInfo.hasNextPage && (
              <Button onClick={() => void more()}>
                <Trans>Show more</Trans>
              </Button>
            )}
          </>
        )}
      </QueryView>
    </div>
  );
}

function OneRecord(props: {
  record: RecordAtWorkFragment;
  rules: readonly RuleShown[];
  /** Is told what the page says of a step that came too late: nothing once a step was taken. */
  onRace: (sentences: ReactNode[]) => void;
}) {
  const { record, rules, onRace } = props;
  const { i18n } = useLingui();
  const { kind, state, version, cells, proposedBy, proposedAt, yours, events } = record;
  const [cell, ...others] = cells;
  const last = events.at(-1);
  const name = cell ? `${cell.jurisdiction.name.text}, ${cell.obligation.code}` : record.source?.title;
  const tell = (sentences: string[] | null, reason: string) => {
    if (!sentences) return onRace([]);
    const label = i18n._(RECORD_LABEL[kind]);
    onRace([
      <b key="name">
        {label}
        {name && (
          <>
            : <Content>{name}</Content>
          </>
        )}
      </b>,
      ...sentences.map((sentence) => <Content key={sentence}>{sentence}</Content>),
      ...(reason
        ? [
            <Trans key="reason">
              You had written: <Content>{reason}</Content>
            </Trans>,
          ]
        : []),
    ]);
  };
  return (
    <article className={styles.stack}>
      <h2>
        {i18n._(RECORD_LABEL[kind])}
        {cell && (
          <>
            :{' '}
            <PageLink to={cellAddress(cell.jurisdiction.code, cell.obligation.code)}>
              <Content language={cell.jurisdiction.name.language}>{cell.jurisdiction.name.text}</Content>,{' '}
              <bdi>{cell.obligation.code}</bdi>
            </PageLink>{' '}
            {others.length > 0 && <Plural value={others.length} one="and # more" other="and # more" />}
          </>
        )}
      </h2>
      <p className={styles.who}>
        {i18n._(STATE_LABEL[state])} ·{' '}
        {yours ? <Trans>by you</Trans> : <Trans>by: {i18n._(ROLE_LABEL[proposedBy])}</Trans>},{' '}
        <MomentText moment={proposedAt} />
        {last?.reason && (
          <>
            {' '}
            · <Content>{last.reason}</Content>
          </>
        )}
      </p>
      <RecordContent record={record} rules={rules} />
      <StepForm key={version} record={record} rules={rules} onRace={tell} />
    </article>
  );
}
