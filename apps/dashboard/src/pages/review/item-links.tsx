import { Trans, useLingui } from '@lingui/react/macro';
import { ContentNote } from '../../ui/evidence/content-note.js';
import { EFFECT_LABEL } from '../../ui/evidence/kind-words.js';
import { FacetLabel } from '../../ui/status/facet-label.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import type { Item } from './review-types.js';
import styles from './review.module.css';

/** Each link: the question, what the item says of it, where in the source, and the source's own words. */
export function ItemLinks({ item }: { item: Item }) {
  const { i18n } = useLingui();
  return (
    <section>
      <h3>
        <Trans>What it bears on</Trans>
      </h3>
      <ul className={styles.links}>
        {item.links.map((link) => (
          <li key={link.id}>
            <p>
              <b>{i18n._(EFFECT_LABEL[link.effect])}</b>{' '}
              <Content language={link.jurisdiction.name.language}>{link.jurisdiction.name.text}</Content>,{' '}
              <Content>{link.criterion.code}</Content> (<FacetLabel facet={link.criterion.facet} />
              ): <Content>{link.criterion.question}</Content>
            </p>
            <p className={styles.where}>
              {link.locator ? (
                <Trans>
                  In the source at: <Content language={item.language}>{link.locator}</Content>
                </Trans>
              ) : (
                <Trans>No page or paragraph is given.</Trans>
              )}{' '}
              {link.inForceFrom && (
                <Trans>
                  In force from <PartialDate date={link.inForceFrom} />
                </Trans>
              )}{' '}
              {link.inForceTo && (
                <Trans>
                  In force to <PartialDate date={link.inForceTo} />
                </Trans>
              )}
            </p>
            {link.quote && (
              <ContentNote sensitive={item.sensitive}>
                <blockquote lang={item.language}>{link.quote}</blockquote>
              </ContentNote>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
