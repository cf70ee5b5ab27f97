import { Plural, Trans } from '@lingui/react/macro';
import { methodAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Section } from '../../ui/layout/section.js';
import { FACETS_IN_ORDER, FacetLabel } from '../../ui/status/facet-label.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { Obligation } from './obligation-types.js';
import styles from './obligation.module.css';

/** The questions by which it is judged, in the three facets. */
export function CriteriaSection({ criteria }: { criteria: Obligation['criteria'] }) {
  return (
    <Section
      id="criteria"
      title={<Trans>How it is judged</Trans>}
      aside={<Plural value={criteria.length} one="# question" other="# questions" />}
    >
      <p className={text.note}>
        <Trans>
          Yes always speaks for the state. Evidence answers each question; the answers give the facets, and the weakest
          assessed facet gives the status.
        </Trans>{' '}
        <PageLink to={methodAddress('rules')}>
          <Trans>The rules</Trans>
        </PageLink>
      </p>
      <div className={styles.facets}>
        {FACETS_IN_ORDER.map((facet) => {
          const own = criteria.filter((criterion) => criterion.facet === facet);
          return (
            <div key={facet} className={styles.facet}>
              <h3>
                <FacetLabel facet={facet} />
              </h3>
              {own.length === 0 && (
                <p className={text.muted}>
                  <Trans>no question here</Trans>
                </p>
              )}
              <ul>
                {own.map(({ code, question, noIsContrary }) => (
                  <li key={code}>
                    <bdi className={styles.code}>{code}</bdi> <Content>{question}</Content>
                    {noIsContrary && (
                      <span className={styles.contrary}>
                        <Trans>A no says that the state acts against the duty.</Trans>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
