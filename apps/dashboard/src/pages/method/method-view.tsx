import { Trans, useLingui } from '@lingui/react/macro';
import type { MethodQuery } from '../../gql/method/graphql.js';
import { useScrollToHash } from '../../ui/address/use-scroll-to-hash.js';
import { Cite } from '../../ui/layout/cite.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { Share } from '../../ui/layout/share.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import { ConfidenceSection } from './confidence-section.js';
import { Contents } from './contents.js';
import { MeasuredSection } from './measured-section.js';
import styles from './method.module.css';
import { ParametersSection } from './parameters-section.js';
import { ChallengeSection, CountsSection, NamesSection, ReviewSection } from './practice-sections.js';
import { RulesSection } from './rules-section.js';
import { StatusesSection } from './statuses-section.js';
import { WordsSection } from './words-section.js';

/** How a status comes about, in enough detail for a sceptic to check it. */
export function MethodView({ method, standard }: MethodQuery) {
  const { t } = useLingui();
  useScrollToHash(true);
  return (
    <>
      <PageHead
        title={t`Method`}
        heading={<Trans>How we judge</Trans>}
        eyebrow={
          <Trans>
            Method {method.version}, published <PartialDate date={method.published} />. <Content>{method.note}</Content>
          </Trans>
        }
        lead={
          <Trans>
            Evidence answers questions, rules turn the answers into a status, and each finding shows the way from one to
            the other. Whoever doubts a finding can follow it step by step.
          </Trans>
        }
        actions={
          <>
            <Cite what={t`The method`} />
            <Share />
          </>
        }
      />
      <div className={styles.layout}>
        <Contents />
        <div className={styles.main}>
          <MeasuredSection standard={standard} />
          <StatusesSection />
          <ConfidenceSection />
          <RulesSection method={method} />
          <ParametersSection method={method} />
          <ReviewSection />
          <CountsSection />
          <NamesSection />
          <ChallengeSection />
          <WordsSection standard={standard} />
        </div>
      </div>
    </>
  );
}
