import { Trans } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { editionsAddress, methodAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { Content } from '../text/content.js';
import { PartialDate } from '../text/partial-date.js';
import styles from './footer.module.css';

/** What the site is, to when it reaches, and what it does not do. */
export function Footer() {
  const { site } = useFrame();
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p>
          <Trans>
            States Must tracks what states owe to sex workers. Counts only: no score, no ranking. No third-party
            requests, no tracking cookies.
          </Trans>
        </p>
        <p>
          <PageLink to={methodAddress()}>
            <Trans>How we judge</Trans>
          </PageLink>
          {' · '}
          <PageLink to={editionsAddress()}>
            <Trans>Editions to cite</Trans>
          </PageLink>
        </p>
        {site && (
          <p className={styles.facts}>
            <span>
              <Trans>
                Standard <Content>{site.standard}</Content>
              </Trans>
            </span>
            <span>
              <Trans>Method {site.methodVersion}</Trans>
            </span>
            {site.evidenceTo && (
              <span>
                <Trans>
                  Evidence to <PartialDate date={site.evidenceTo} />
                </Trans>
              </span>
            )}
            <span>
              <Trans>Version {site.version}</Trans>
            </span>
            {site.demo && (
              <span>
                <Trans>Demonstration: the members are invented</Trans>
              </span>
            )}
          </p>
        )}
      </div>
    </footer>
  );
}
