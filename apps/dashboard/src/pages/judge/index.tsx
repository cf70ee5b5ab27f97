import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CellToJudgeDocument, type CellToJudgeQuery } from '../../gql/judge/graphql.js';
import { ForMembers } from '../../ui/account/for-members.js';
import { cellAddress } from '../../ui/address/addresses.js';
import { useCodeInAddress } from '../../ui/address/use-code-in-address.js';
import { Choices } from '../../ui/forms/choices.js';
import styles from '../../ui/judgement/judgement.module.css';
import { PageHead } from '../../ui/layout/page-head.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { useStandard } from '../../ui/standard/use-standard.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { Content } from '../../ui/text/content.js';
import { AssessmentForm } from './assessment-form.js';
import { OnRecord, useOnRecord } from './on-record.js';
import { PositionForm } from './position-form.js';
import { SearchForm } from './search-form.js';

type What = 'assessment' | 'position' | 'search';

/** Puts on record what people decide of a cell, what a party says of it, or that somebody looked. */
export default function JudgePage() {
  const { t } = useLingui();
  const jurisdiction = useCodeInAddress('place');
  const obligation = useCodeInAddress('obligation');
  const { code } = useStandard();
  // Read anew: what is decided on is the cell as it stands now.
  const result = useQuery(CellToJudgeDocument, {
    variables: { jurisdiction, obligation, ...(code !== undefined && { standard: code }) },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const cell = result.data?.cell;
  const place = cell?.jurisdiction.name ?? { text: jurisdiction, language: 'en' };
  const duty = cell?.obligation.title ?? obligation;
  const named = (
    <>
      <Content language={place.language}>{place.text}</Content>, <Content>{duty}</Content>
    </>
  );
  return (
    <>
      <PageHead
        title={t`Decide on ${place.text}, ${duty}`}
        heading={<Trans>Decide on {named}</Trans>}
        crumbs={[{ label: named, to: cellAddress(jurisdiction, obligation) }, { label: <Trans>Decide</Trans> }]}
        lead={<Trans>What the method proposes always stands beside what people decide.</Trans>}
      />
      <ForMembers
        may={(viewer) => viewer.canAttach || viewer.canReview}
        who={<Trans>Researchers, reviewers and regional leads decide on findings.</Trans>}
      >
        {() => (
          <QueryView result={result} failed={<Trans>This finding could not be loaded.</Trans>}>
            {(data) => <Judge {...data} />}
          </QueryView>
        )}
      </ForMembers>
    </>
  );
}

function Judge({ cell, standard, method }: CellToJudgeQuery) {
  const { t } = useLingui();
  const [what, setWhat] = useState<What>('assessment');
  const [done, finish] = useOnRecord();
  const options: { key: What; label: string; pressed: boolean }[] = [
    { key: 'assessment', label: t`A decision`, pressed: what === 'assessment' },
    { key: 'position', label: t`A position`, pressed: what === 'position' },
    { key: 'search', label: t`A search`, pressed: what === 'search' },
  ];
  if (done) return <OnRecord />;
  return (
    <div className={styles.stack}>
      <p>
        <Trans>The method proposes:</Trans>{' '}
        <StatusWord status={cell.proposal.status} confidence={cell.proposal.confidence} />
      </p>
      <Choices label={<Trans>What you put on record</Trans>} options={options} onPress={setWhat} />
      {what === 'assessment' && <AssessmentForm cell={cell} rules={method.rules} onDone={finish} />}
      {what === 'position' && <PositionForm cell={cell} onDone={finish} />}
      {what === 'search' && <SearchForm cell={cell} standard={standard} onDone={finish} />}
    </div>
  );
}
