import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { Rss } from 'lucide-react';
import styles from './changes.module.css';

/** The same selection as feeds, for programs that read them. */
export function FeedLinks() {
  const search = useLocation({ select: (location) => location.searchStr });
  return (
    <p className={styles.feeds}>
      <Rss size={15} aria-hidden="true" />
      <Trans>
        Follow this selection: <a href={`/feeds/changes.atom${search}`}>Atom</a>,{' '}
        <a href={`/feeds/changes.json${search}`}>JSON Feed</a>
      </Trans>
    </p>
  );
}
