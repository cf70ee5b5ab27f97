import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { RELIABILITIES, type Reliability } from '@states-must/domain';
import {
  ProposeReliabilityDocument,
  SourceToJudgeDocument,
  type ProposeReliabilityInput,
  type SourceToJudgeQuery,
} from '../../gql/judge/graphql.js';
import { ForMembers } from '../../ui/account/for-members.js';
import { evidenceAddress, evidenceListAddress } from '../../ui/address/addresses.js';
import { useIdInAddress } from '../../ui/address/use-code-in-address.js';
import { Select } from '../../ui/forms/select.js';
import { TextArea } from '../../ui/forms/text-area.js';
import styles from '../../ui/judgement/judgement.module.css';
import { PageHead } from '../../ui/layout/page-head.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import { JudgeForm } from './judge-form.js';
import { OnRecord, useOnRecord } from './on-record.js';
import { usePropose } from './use-propose.js';

type Source = NonNullable<SourceToJudgeQuery['evidence']>['source'];

/** Proposes another reliability of the source of an item: every finding that rests on it is derived again. */
export default function ReliabilityPage() {
  const { t } = useLingui();
  const id = useIdInAddress() ?? '';
  return (
    <>
      <PageHead
        title={t`Reliability of a source`}
        crumbs={[
          { label: <Trans>Evidence</Trans>, to: evidenceListAddress() },
          { label: <Trans>The item</Trans>, to: evidenceAddress(id) },
          { label: <Trans>Reliability of its source</Trans> },
        ]}
        lead={<Trans>Two reviewers change it. Every finding that rests on it is derived again, as a correction.</Trans>}
      />
      <ForMembers
        may={(viewer) => viewer.canReview}
        who={<Trans>Reviewers and regional leads decide on the reliability of sources.</Trans>}
      >
        {() => <Loaded id={id} />}
      </ForMembers>
    </>
  );
}

function Loaded(variables: { id: string }) {
  const result = useQuery(SourceToJudgeDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} failed={<Trans>The item could not be loaded.</Trans>}>
      {({ evidence }) =>
        evidence ? <ReliabilityForm source={evidence.source} /> : <Trans>There is no such item of evidence</Trans>
      }
    </QueryView>
  );
}

function ReliabilityForm({ source }: { source: Source }) {
  const [done, finish] = useOnRecord();
  const { send, errorOf, ...state } = usePropose<Omit<ProposeReliabilityInput, 'key'>>(
    ProposeReliabilityDocument,
    ['reliability', 'reason'],
    finish,
  );
  if (done) return <OnRecord />;
  return (
    <div className={styles.stack}>
      <p>
        <Content>{source.title}</Content>, <Content>{source.publisher}</Content> (<b>{source.reliability}</b>:{' '}
        <Content>{source.reliabilityReason}</Content>)
      </p>
      <p className={text.note}>
        <Plural value={source.evidenceCount} one="# public item rests on it." other="# public items rest on it." />
      </p>
      <JudgeForm
        {...state}
        onSend={({ reliability, reason = '' }) =>
          void send({ source: source.id, reliability: reliability as Reliability, reason })
        }
      >
        <Select label={<Trans>Reliability</Trans>} name="reliability" error={errorOf('reliability')}>
          {RELIABILITIES.filter((one) => one !== source.reliability).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
        <TextArea label={<Trans>Reason</Trans>} name="reason" rows={5} error={errorOf('reason')} />
      </JudgeForm>
    </div>
  );
}
