import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { attachAddress } from '../../ui/address/addresses.js';
import { IgnoredNote } from '../../ui/address/ignored-note.js';
import { useAddressState } from '../../ui/address/use-address-state.js';
import { LinkButton } from '../../ui/forms/link-button.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Share } from '../../ui/layout/share.js';
import { QueryView } from '../../ui/notices/query-view.js';
import text from '../../ui/text/text.module.css';
import { evidenceFields } from './evidence-fields.js';
import { FilterBar } from './filter-bar.js';
import { FilterChips, useActiveFilters } from './filter-chips.js';
import { NoMatch } from './no-match.js';
import { ResultList } from './result-list.js';
import { useEvidenceList } from './use-evidence-list.js';
import styles from './evidence-list.module.css';

/** The list of evidence: search, filters with counts, all of it in the address. */
export default function EvidencePage() {
  const { t } = useLingui();
  const { viewer } = useFrame();
  const { values: choices, ignored, set } = useAddressState(evidenceFields);
  const { result, words, more } = useEvidenceList(choices);
  const active = useActiveFilters(choices, words);
  const found = result.data?.evidenceSearch;
  return (
    <>
      <PageHead
        title={t`Evidence`}
        lead={
          <Trans>What was published about what states do, item by item, with its source and what it bears on.</Trans>
        }
        actions={
          <>
            {viewer?.canAttach && (
              <LinkButton look="main" to={attachAddress()}>
                <Trans>Attach evidence</Trans>
              </LinkButton>
            )}
            <Share />
          </>
        }
      />
      <IgnoredNote ignored={ignored} />
      <FilterBar choices={choices} words={words} facets={found?.facets ?? []} staff={Boolean(viewer)} onChange={set} />
      <div className={styles.line}>
        <p role="status" className={text.strong}>
          {found && <Plural value={found.totalCount} one="# item of evidence" other="# items of evidence" />}
        </p>
        <FilterChips active={active} onChange={set} />
      </div>
      <QueryView result={result} failed={<Trans>The evidence could not be loaded.</Trans>}>
        {({ evidenceSearch }) =>
          evidenceSearch.totalCount === 0 ? (
            <NoMatch choices={choices} active={active} onChange={set} />
          ) : (
            <ResultList found={evidenceSearch} loading={result.loading} onMore={more} />
          )
        }
      </QueryView>
      <ProvenanceLine />
    </>
  );
}
