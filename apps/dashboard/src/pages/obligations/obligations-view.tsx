import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useMemo } from 'react';
import type { Atlas } from '../../apollo/use-atlas.js';
import { areaAddress, matrixAddress, obligationAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Section } from '../../ui/layout/section.js';
import { assessedOf, countStatuses, totalOf } from '../../ui/status/count-statuses.js';
import { CountsSentence } from '../../ui/status/counts-sentence.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import { useNumber } from '../../ui/text/use-number.js';
import styles from './obligations.module.css';

const STANDING: Record<Atlas['standard']['standing'], MessageDescriptor> = {
  DRAFT: msg`draft`,
  ADOPTED: msg`adopted`,
  SUPERSEDED: msg`superseded`,
};

/** The catalogue: each obligation with its questions and how the places that were looked at stand. */
export function ObligationsView({ view, standard }: { view: AtlasView; standard: Atlas['standard'] }) {
  const { t, i18n } = useLingui();
  const number = useNumber();
  const looked = useMemo(() => view.rows.filter(({ assessed }) => assessed > 0), [view]);
  const { title, reference } = standard;
  const obligations = number(view.columns.length);
  const areas = number(view.areas.length);
  const standing = i18n._(STANDING[standard.standing]);
  const summaries = new Map(standard.areas.map(({ code, summary }) => [code, summary]));
  return (
    <>
      <PageHead
        title={t`Obligations`}
        lead={
          <Trans>
            {obligations} obligations in {areas} areas, as <Content>{title}</Content> (<Content>{reference}</Content>,{' '}
            {standing}) sets them out.
          </Trans>
        }
      />
      {view.areas.map((area) => (
        <Section
          key={area.code}
          title={
            <PageLink to={areaAddress(area.code)} className={text.quietLink}>
              <Content>{area.title}</Content>
            </PageLink>
          }
          aside={<Plural value={area.columns.length} one="# obligation" other="# obligations" />}
        >
          {summaries.get(area.code) && (
            <p className={text.note}>
              <Content>{summaries.get(area.code) ?? ''}</Content>
            </p>
          )}
          <ul className={styles.list}>
            {area.columns.map(({ code, title: name, index, criteria }) => {
              const everywhere = countStatuses(view.rows.map(({ statuses }) => statuses[index] ?? 'U'));
              const assessed = number(assessedOf(everywhere));
              const places = number(totalOf(everywhere));
              return (
                <li key={code}>
                  <h3>
                    <span className={styles.code}>
                      <Content>{code}</Content>
                    </span>{' '}
                    <PageLink to={obligationAddress(code)} className={text.quietLink}>
                      <Content>{name}</Content>
                    </PageLink>
                  </h3>
                  <p className={styles.say}>
                    {criteria > 0 && (
                      <>
                        <Plural value={criteria} one="# question" other="# questions" /> ·{' '}
                      </>
                    )}
                    <PageLink to={matrixAddress({ ob: code.toLowerCase(), only: '1' })}>
                      <Trans>
                        assessed in {assessed} of {places} places
                      </Trans>
                    </PageLink>
                  </p>
                  {looked.length > 0 && (
                    <p className={styles.say}>
                      <Plural
                        value={looked.length}
                        one="In the one place looked at:"
                        other="In the # places looked at:"
                      />{' '}
                      <CountsSentence counts={countStatuses(looked.map(({ statuses }) => statuses[index] ?? 'U'))} />
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      ))}
      <ProvenanceLine />
    </>
  );
}
