import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { EFFECT_LABEL } from '../../ui/evidence/kind-words.js';
import { FacetLabel } from '../../ui/status/facet-label.js';
import table from '../../ui/layout/data-table.module.css';
import { Section } from '../../ui/layout/section.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import type { Item } from './item-type.js';
import styles from './item.module.css';

type Link = Item['links'][number];

/** The link's own time in force, where a law starts or ends in stages. */
function OwnDates({ link }: { link: Link }) {
  const { inForceFrom, inForceTo } = link;
  if (!inForceFrom && !inForceTo) return null;
  return (
    <span className={styles.own}>
      {inForceFrom && (
        <Trans>
          In force from <PartialDate date={inForceFrom} />
        </Trans>
      )}{' '}
      {inForceTo && (
        <Trans>
          In force to <PartialDate date={inForceTo} />
        </Trans>
      )}
    </span>
  );
}

/** What the item bears on, place by place: the question, what it says of it, and where in the source. */
export function ItemLinks({ item }: { item: Item }) {
  const { t, i18n } = useLingui();
  return (
    <Section
      title={<Trans>What it bears on</Trans>}
      aside={<Plural value={item.links.length} one="# link" other="# links" />}
    >
      {item.jurisdictions.map(({ code, name }) => (
        <div key={code} className={styles.place}>
          <table className={classes(table.table, table.stack)}>
            <caption className={styles.caption}>
              <Content language={name.language}>{name.text}</Content>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t`Criterion`}</th>
                <th scope="col">{t`Question`}</th>
                <th scope="col">{t`Facet`}</th>
                <th scope="col">{t`Says`}</th>
                <th scope="col">{t`Where in the source`}</th>
              </tr>
            </thead>
            <tbody>
              {item.links
                .filter((link) => link.jurisdiction.code === code)
                .map((link) => (
                  <tr key={link.id}>
                    <th scope="row">
                      <PageLink
                        to={cellAddress(code, link.obligation.code)}
                        lang={name.language}
                        aria-label={t`${link.criterion.code}, ${name.text}`}
                      >
                        <Content>{link.criterion.code}</Content>
                      </PageLink>
                    </th>
                    <td>
                      <Content>{link.criterion.question}</Content>
                    </td>
                    <td data-label={t`Facet`}>
                      <FacetLabel facet={link.criterion.facet} />
                    </td>
                    <td data-label={t`Says`}>
                      <b>{i18n._(EFFECT_LABEL[link.effect])}</b>
                    </td>
                    <td data-label={t`Where in the source`}>
                      {link.locator ? (
                        <Content language={item.language}>{link.locator}</Content>
                      ) : (
                        <span className={styles.quiet}>{t`not given`}</span>
                      )}
                      <OwnDates link={link} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </Section>
  );
}
