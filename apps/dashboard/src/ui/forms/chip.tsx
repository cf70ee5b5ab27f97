import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import styles from './chip.module.css';

/** An active filter that one press removes: "Region: Africa ×". `language` is that of the value where it is data. */
export function Chip(props: { name: string; value: string; language?: string; onRemove: () => void }) {
  const { name, value, language, onRemove } = props;
  const { t } = useLingui();
  return (
    <button type="button" className={styles.chip} onClick={onRemove} aria-label={t`Remove filter ${name}: ${value}`}>
      <span>
        <Trans>{name}:</Trans> <bdi lang={language}>{value}</bdi>
      </span>
      <X size={14} aria-hidden="true" />
    </button>
  );
}
