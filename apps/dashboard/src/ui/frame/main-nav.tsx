import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import {
  attachAddress,
  changesAddress,
  evidenceListAddress,
  gapsAddress,
  matrixAddress,
  membersAddress,
  methodAddress,
  obligationsAddress,
  overviewAddress,
  placesAddress,
  reviewAddress,
} from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { useNumber } from '../text/use-number.js';
import styles from './main-nav.module.css';

interface Way {
  to: string;
  label: ReactNode;
  /** Whether the open page stands under this way. */
  here: (page: string) => boolean;
}

const PUBLIC_WAYS: readonly Way[] = [
  { to: overviewAddress(), label: <Trans>Overview</Trans>, here: (page) => page === '/' },
  { to: matrixAddress(), label: <Trans>Matrix</Trans>, here: (page) => page.startsWith('/matrix') },
  { to: placesAddress(), label: <Trans>Places</Trans>, here: (page) => page.startsWith('/places') },
  { to: obligationsAddress(), label: <Trans>Obligations</Trans>, here: (page) => /^\/(obligations|areas)/.test(page) },
  {
    to: evidenceListAddress(),
    label: <Trans>Evidence</Trans>,
    here: (page) => page.startsWith('/evidence') && page !== '/evidence/new',
  },
  { to: changesAddress(), label: <Trans>Changes</Trans>, here: (page) => page.startsWith('/changes') },
  { to: methodAddress(), label: <Trans>Method</Trans>, here: (page) => page.startsWith('/method') },
];

/** What the viewer has begun and not sent, and what a reviewer sent back. */
const DRAFTS = evidenceListAddress({ mine: '1', state: 'draft,sent-back' });

function Ways({ label, ways }: { label: string; ways: readonly Way[] }) {
  const page = useLocation({ select: (location) => location.pathname });
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul>
        {ways.map(({ to, label: name, here }) => (
          <li key={to}>
            <PageLink to={to} current={here(page)}>
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The ways to the pages of everybody. */
export function MainNav() {
  const { t } = useLingui();
  return <Ways label={t`Main`} ways={PUBLIC_WAYS} />;
}

/** The ways of the staff, those that the viewer may go. */
export function WorkNav() {
  const { t } = useLingui();
  const { viewer } = useFrame();
  const number = useNumber();
  const staff: Way[] = [];
  if (viewer?.canAttach) {
    staff.push({ to: attachAddress(), label: <Trans>Attach evidence</Trans>, here: (at) => at === '/evidence/new' });
  }
  if (viewer && viewer.drafts > 0) {
    const own = number(viewer.drafts);
    staff.push({ to: DRAFTS, label: <Trans>Drafts ({own})</Trans>, here: () => false });
  }
  if (viewer && (viewer.canAttach || viewer.canReview)) {
    staff.push({ to: gapsAddress(), label: <Trans>Gaps</Trans>, here: (at) => at.startsWith('/gaps') });
  }
  if (viewer?.canReview) {
    const waiting = number(viewer.queue);
    staff.push({
      to: reviewAddress(),
      label: viewer.queue > 0 ? <Trans>Review ({waiting})</Trans> : <Trans>Review</Trans>,
      here: (at) => at.startsWith('/review'),
    });
  }
  if (viewer?.canInvite) {
    staff.push({ to: membersAddress(), label: <Trans>Members</Trans>, here: (at) => at.startsWith('/members') });
  }
  return staff.length > 0 && <Ways label={t`Your work`} ways={staff} />;
}
