import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { evidenceListAddress, placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { RELIABILITY_WORDS } from '../../ui/evidence/grade-words.js';
import { PUBLISHER_LABEL } from '../../ui/evidence/kind-words.js';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import { OutsideLink } from '../../ui/text/outside-link.js';
import text from '../../ui/text/text.module.css';
import type { Item } from './item-type.js';
import styles from './item.module.css';

/** Who published it, how reliable they are and why, and what else rests on them. */
export function ItemSource({ item }: { item: Item }) {
  const { i18n } = useLingui();
  const { source } = item;
  const address = item.url ?? source.url;
  const reliability = i18n._(RELIABILITY_WORDS[source.reliability]);
  return (
    <Section title={<Trans>Source</Trans>}>
      <div className={styles.source}>
        <p className={text.strong}>
          <Content language={source.language}>{source.title}</Content>
        </p>
        <p>
          <Content>{source.publisher}</Content>, {i18n._(PUBLISHER_LABEL[source.publisherKind])}
          {source.year !== null && <>, {String(source.year)}</>}
        </p>
        {source.bodyOf && (
          <p>
            <Trans>
              A body of{' '}
              <PageLink to={placeAddress(source.bodyOf)}>
                <Content>{source.bodyOf}</Content>
              </PageLink>
              : all bodies of one state count as one publisher.
            </Trans>
          </p>
        )}
        {address ? (
          <p>
            <OutsideLink href={address}>
              <Trans>Open the source</Trans>
            </OutsideLink>
          </p>
        ) : (
          <p className={text.muted}>
            <Trans>No address is on record.</Trans>
          </p>
        )}
        <p>
          <b>
            <Content>{source.reliability}</Content>: {reliability}.
          </b>{' '}
          <Content>{source.reliabilityReason}</Content>
        </p>
        {source.restsOn.length > 0 && (
          <p>
            <Trans>
              It rests on: <Content>{source.restsOn.join('; ')}</Content>. They do not count as two publishers.
            </Trans>
          </p>
        )}
        <p>
          <PageLink to={evidenceListAddress({ source: source.id })}>
            <Plural
              value={source.evidenceCount}
              one="# item rests on this source"
              other="# items rest on this source"
            />
          </PageLink>
        </p>
      </div>
    </Section>
  );
}
