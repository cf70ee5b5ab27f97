import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import styles from './method.module.css';
import type { Standard } from './method-types.js';

/** The words of these pages. */
const OURS: readonly { term: ReactNode; text: ReactNode; id: string }[] = [
  {
    id: 'standard',
    term: <Trans>Standard</Trans>,
    text: <Trans>A policy that says what states must do, in one version.</Trans>,
  },
  {
    id: 'obligation',
    term: <Trans>Obligation</Trans>,
    text: <Trans>One thing that states must do.</Trans>,
  },
  {
    id: 'criterion',
    term: <Trans>Criterion</Trans>,
    text: <Trans>One question that evidence can answer, in one facet. Yes always speaks for the state.</Trans>,
  },
  {
    id: 'facet',
    term: <Trans>Facet</Trans>,
    text: <Trans>Law, how it is carried out (implementation), and what happens (practice).</Trans>,
  },
  { id: 'cell', term: <Trans>Cell</Trans>, text: <Trans>One obligation in one place.</Trans> },
  {
    id: 'evidence',
    term: <Trans>Evidence</Trans>,
    text: <Trans>One item from a source: a law, a ruling, a finding, a count, a testimony.</Trans>,
  },
  {
    id: 'link',
    term: <Trans>Link</Trans>,
    text: <Trans>What an item says of one criterion in one place: for, against, or context.</Trans>,
  },
  {
    id: 'proposal',
    term: <Trans>Proposed</Trans>,
    text: <Trans>What the rules derive from the evidence, with nobody’s decision added.</Trans>,
  },
  {
    id: 'complete',
    term: <Trans>Answered</Trans>,
    text: <Trans>How many of a cell’s questions the evidence answers. It stands beside every status.</Trans>,
  },
];

/** What the words mean: those of these pages, then those of the standard. */
export function WordsSection({ standard }: { standard: Standard }) {
  return (
    <Section id="words" title={<Trans>Words</Trans>}>
      <dl className={styles.words}>
        {OURS.map(({ id, term, text }) => (
          <div key={id} id={`word-${id}`}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {standard.glossary.length > 0 && (
        <>
          <h3 className={styles.sub}>
            <Trans>Words of the standard</Trans>
          </h3>
          <dl className={styles.words}>
            {standard.glossary.map(({ term, text }) => (
              <div key={term}>
                <dt>
                  <Content>{term}</Content>
                </dt>
                <dd>
                  <Content>{text}</Content>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Section>
  );
}
