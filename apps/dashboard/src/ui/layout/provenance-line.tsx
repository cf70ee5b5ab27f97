import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import { methodAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { useClocks } from '../address/use-clocks.js';
import { useStandard } from '../standard/use-standard.js';
import { Content } from '../text/content.js';
import { PartialDate } from '../text/partial-date.js';
import styles from './provenance-line.module.css';

/** Under every visual: to when the evidence reaches, by which method and standard, and what `children` adds. */
export function ProvenanceLine({ children }: { children?: ReactNode }) {
  const { site } = useFrame();
  // What is on record today says nothing of another day.
  const { set } = useClocks();
  const { code } = useStandard();
  if (!site) return null;
  const { evidenceTo, methodVersion } = site;
  const standard = code ?? site.standard;
  return (
    <p className={styles.line}>
      {evidenceTo && !set && (
        <span>
          <Trans>
            Evidence to <PartialDate date={evidenceTo} />
          </Trans>
        </span>
      )}
      <PageLink to={methodAddress()}>
        <Trans>Method {methodVersion}</Trans>
      </PageLink>
      <span>
        <Trans>
          Standard <Content>{standard}</Content>
        </Trans>
      </span>
      {children}
    </p>
  );
}
