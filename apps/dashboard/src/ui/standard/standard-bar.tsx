import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { IgnoredNote } from '../address/ignored-note.js';
import { PageLink } from '../address/page-link.js';
import { parseSearch, stringifySearch } from '../address/search-text.js';
import { usePage } from '../address/use-page.js';
import styles from './standard-bar.module.css';
import { useStandard } from './use-standard.js';

/**
 * By which standard a page is read: the way to the other versions, where the page has one under each of them (`choose`),
 * and, under a working reading, plainly that it is one. Draws nothing where there is one standard.
 */
export function StandardBar({ choose = false }: { choose?: boolean }) {
  const { t } = useLingui();
  const { site, standards } = useFrame();
  const { code, working, ignored } = useStandard();
  const { page, searchStr } = usePage();
  if (standards.length < 2 || !site) return null;
  const to = (other: string) =>
    `${page}${stringifySearch({ ...parseSearch(searchStr), area: '', ob: '', sort: '', standard: other.toLowerCase() })}`;
  return (
    <>
      {ignored !== null && <IgnoredNote ignored={[ignored]} />}
      {choose && (
        <nav className={styles.choice} aria-label={t`Version of the standard`}>
          {standards.map((one) => (
            <PageLink key={one.code} to={to(one.code)} current={one.code === (code ?? site.standard)}>
              <bdi>{one.code}</bdi>
              {one.reading === 'WORKING' && (
                <>
                  {' '}
                  <Trans>(working reading)</Trans>
                </>
              )}
            </PageLink>
          ))}
        </nav>
      )}
      {working && (
        <section className={styles.notice} aria-label={t`A working reading`}>
          <strong>
            <Trans>
              <bdi>{code}</bdi> is a working reading.
            </Trans>
          </strong>{' '}
          <Trans>
            It is written in our own words at the level of the policy’s headings, without its full text at hand. Nothing
            is assessed under it: a status is shown only where an obligation is equivalent to one that was assessed
            under another version.
          </Trans>
        </section>
      )}
    </>
  );
}
