import { Plural, Trans } from '@lingui/react/macro';
import { CalendarClock, Hourglass, UserCheck, type LucideIcon } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { ChangesQuery } from '../../gql/changes/graphql.js';
import { evidenceAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { FromTo } from '../../ui/changes/change-step.js';
import { ItemName } from '../../ui/evidence/item-name.js';
import { Section } from '../../ui/layout/section.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import { CellLink } from './cell-link.js';
import styles from './changes.module.css';

type Upcoming = NonNullable<ChangesQuery['upcoming']>[number];

const KIND: Record<Upcoming['kind'], { label: ReactNode; Icon: LucideIcon }> = {
  STATUS: { label: <Trans>A law starts or ends</Trans>, Icon: CalendarClock },
  CONFIDENCE: { label: <Trans>Evidence grows old</Trans>, Icon: Hourglass },
  REVIEW: { label: <Trans>A review is due</Trans>, Icon: UserCheck },
};

function Entry({ one }: { one: Upcoming }) {
  const { label, Icon } = KIND[one.kind];
  return (
    <li>
      <p className={styles.top}>
        <span className={styles.kind}>
          <Icon size={15} aria-hidden="true" />
          {label}
        </span>
        <PartialDate date={one.day} />
      </p>
      <CellLink jurisdiction={one.jurisdiction} obligation={one.obligation} />
      {one.kind !== 'REVIEW' && <FromTo before={one.before} after={one.after} />}
      {one.evidence.length > 0 && (
        <p className={styles.why}>
          <Trans>By:</Trans>{' '}
          {one.evidence.map((item, at) => (
            <Fragment key={item.id}>
              {at > 0 && '; '}
              <PageLink to={evidenceAddress(item.id)}>
                <ItemName item={item} />
              </PageLink>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}

/** What is to come with nothing new known: laws that start or end, evidence that grows old, reviews that are due. */
export function UpcomingSection({ upcoming }: { upcoming: readonly Upcoming[] }) {
  if (upcoming.length === 0) return null;
  return (
    <Section
      id="upcoming"
      title={<Trans>To come</Trans>}
      aside={<Plural value={upcoming.length} one="# entry" other="# entries" />}
    >
      <ol className={styles.list}>
        {upcoming.map((one) => (
          <Entry key={`${one.day} ${one.kind} ${one.jurisdiction.code} ${one.obligation.code}`} one={one} />
        ))}
      </ol>
    </Section>
  );
}
