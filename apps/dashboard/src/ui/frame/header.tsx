import { Trans, useLingui } from '@lingui/react/macro';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from '@tanstack/react-router';
import { overviewAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { Button } from '../forms/button.js';
import { AccountLinks } from './account-links.js';
import { LeaveSite } from './leave-site.js';
import { MainNav } from './main-nav.js';
import { ThemeMenu } from './theme-menu.js';
import styles from './header.module.css';

/** The name, the way to the pages, the theme, the account and the way out. On narrow screens the ways fold into a menu. */
export function Header() {
  const { t } = useLingui();
  const path = useLocation({ select: (location) => location.pathname });
  // The menu is open on the page it was opened on: going to another page closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === path;
  return (
    <header className={styles.header}>
      <div className={styles.bar} data-open={open}>
        <PageLink to={overviewAddress()} className={styles.brand}>
          <bdi lang="en">States Must</bdi>
        </PageLink>
        <div className={styles.folding} id="main-menu">
          <MainNav />
          <div className={styles.tools}>
            <ThemeMenu />
            <AccountLinks />
          </div>
        </div>
        <Button
          className={styles.menu}
          aria-expanded={open}
          aria-controls="main-menu"
          aria-label={t`Menu of pages`}
          onClick={() => setOpenOn(open ? null : path)}
        >
          <Menu size={16} aria-hidden="true" />
          <Trans>Menu</Trans>
        </Button>
        <LeaveSite />
      </div>
    </header>
  );
}
