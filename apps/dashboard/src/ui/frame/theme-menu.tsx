import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { savedTheme, showTheme, type Theme } from './theme.js';
import styles from './theme-menu.module.css';

/** Light, dark, or as the device says. */
export function ThemeMenu() {
  const { t } = useLingui();
  const [theme, setTheme] = useState(savedTheme);
  return (
    <select
      className={styles.select}
      aria-label={t`Theme`}
      value={theme}
      onChange={(event) => {
        const chosen = event.target.value as Theme;
        showTheme(chosen);
        setTheme(chosen);
      }}
    >
      <option value="system">{t`Device’s theme`}</option>
      <option value="light">{t`Light`}</option>
      <option value="dark">{t`Dark`}</option>
    </select>
  );
}
