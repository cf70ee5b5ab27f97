import { Trans, useLingui } from '@lingui/react/macro';
import { evidenceAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { EVENT_LABEL } from '../../ui/evidence/further-words.js';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import type { Item } from './item-type.js';
import shared from '../../ui/evidence/further.module.css';
import styles from './item.module.css';

/** What happened to the law and what is still to come, by date: in whole, and stage by stage. */
export function ItemEvents({ item }: { item: Item }) {
  const { i18n } = useLingui();
  if (item.events.length === 0) return null;
  return (
    <Section title={<Trans>The law in time</Trans>}>
      <ol className={shared.dated}>
        {item.events.map((event) => (
          <li key={`${event.kind} ${event.date} ${event.by?.id ?? event.links[0]?.id ?? ''}`}>
            <span className={shared.when}>
              {event.upcoming ? (
                <Trans>
                  from <PartialDate date={event.date} />
                </Trans>
              ) : (
                <PartialDate date={event.date} />
              )}
            </span>
            <span>
              <b>{i18n._(EVENT_LABEL[event.kind])}</b>
              {event.upcoming && (
                <>
                  {' '}
                  <span className={styles.quiet}>
                    <Trans>(to come)</Trans>
                  </span>
                </>
              )}
              {event.links.length > 0 && (
                <>
                  :{' '}
                  {event.links.map(({ id, criterion, jurisdiction }, at) => (
                    <span key={id}>
                      {at > 0 && ', '}
                      <Content>{criterion.code}</Content> (
                      <Content language={jurisdiction.name.language}>{jurisdiction.name.text}</Content>)
                    </span>
                  ))}
                </>
              )}
              {event.by && (
                <>
                  {': '}
                  <PageLink to={evidenceAddress(event.by.id)}>
                    <Content>{event.by.title}</Content>
                  </PageLink>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
