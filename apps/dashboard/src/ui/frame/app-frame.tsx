import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { Announcer } from '../notices/announcer.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { useFocusOnNavigation } from './use-focus-on-navigation.js';
import styles from './app-frame.module.css';

/** What stands around every page: skip link, header, the page itself, footer. */
export function AppFrame() {
  const main = useFocusOnNavigation();
  return (
    <Announcer>
      <a className={styles.skip} href="#main">
        <Trans>Skip to content</Trans>
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} className={styles.frame}>
        <Outlet />
      </main>
      <Footer />
    </Announcer>
  );
}
