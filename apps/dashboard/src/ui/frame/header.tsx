import { Trans, useLingui } from '@lingui/react/macro';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from '@tanstack/react-router';
import { useFrame } from '../../apollo/use-frame.js';
import { overviewAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';
import { Button } from '../forms/button.js';
import { AccountLinks } from './account-links.js';
import { LeaveSite } from './leave-site.js';
import { MainNav, WorkNav } from './main-nav.js';
import { ThemeMenu } from './theme-menu.js';
import { classes } from '../text/classes.js';
import styles from './header.module.css';

/**
 * The name, the way to the pages, the theme, the account and the way out; for members their work in a row of its own. On
 * narrow screens the ways fold into a menu.
 */
export function Header() {
  const { t } = useLingui();
  const path = useLocation({ select: (location) => location.pathname });
  // The menu is open on the page it was opened on: going to another page closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === path;
  const { viewer } = useFrame();
  const tools = (
    <div className={styles.tools}>
      <ThemeMenu />
      <AccountLinks />
    </div>
  );
  return (
    <header className={styles.header} data-open={open}>
      <div className={styles.bar}>
        <PageLink to={overviewAddress()} className={styles.brand}>
          <bdi lang="en">States Must</bdi>
        </PageLink>
        <div className={styles.folding} id="main-menu">
          <MainNav />
          {!viewer && tools}
        </div>
        <Button
          className={styles.menu}
          aria-expanded={open}
          aria-controls="main-menu work-menu"
          aria-label={t`Menu of pages`}
          onClick={() => setOpenOn(open ? null : path)}
        >
          <Menu size={16} aria-hidden="true" />
          <Trans>Menu</Trans>
        </Button>
        <LeaveSite />
      </div>
      {viewer && (
        <div className={classes(styles.bar, styles.work)} id="work-menu">
          <WorkNav />
          {tools}
        </div>
      )}
    </header>
  );
}
