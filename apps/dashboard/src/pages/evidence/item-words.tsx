import { Trans } from '@lingui/react/macro';
import { ContentNote } from '../../ui/evidence/content-note.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { Item } from './item-type.js';
import styles from './item.module.css';

/** The summary, which is ours, and the quotes, which are the source's, each once with the place where it stands. */
export function ItemWords({ item }: { item: Item }) {
  const quotes = new Map(item.links.filter(({ quote }) => quote).map((link) => [link.quote, link.locator]));
  return (
    <ContentNote sensitive={item.sensitive}>
      <p className={styles.summary}>
        <Content>{item.summary}</Content>
      </p>
      {[...quotes].map(([quote, locator]) => (
        <figure key={quote} className={styles.quote}>
          <blockquote lang={item.language}>{quote}</blockquote>
          {locator && (
            <figcaption>
              <Content language={item.language}>{locator}</Content>
            </figcaption>
          )}
        </figure>
      ))}
      <p className={text.note}>
        {quotes.size > 0 ? (
          <Trans>The summary is in our own words; what is set off is the source’s.</Trans>
        ) : (
          <Trans>In our own words.</Trans>
        )}
      </p>
    </ContentNote>
  );
}
