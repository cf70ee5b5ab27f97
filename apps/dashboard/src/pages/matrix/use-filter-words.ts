import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { AtlasView } from '../../ui/atlas/read-atlas.js';
import type { Status } from '../../ui/status/status-types.js';
import { STATUS_IN_ADDRESS, STATUS_LABEL } from '../../ui/status/status-words.js';
import type { FilterName, MatrixChoices } from './matrix-fields.js';

/** The words of the filters and of their choices; `language` is given where a word is data. */
export function useFilterWords(view: AtlasView) {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const names: Record<FilterName, string> = {
      region: t`Region`,
      area: t`Area`,
      ob: t`Obligation`,
      status: t`Status`,
      level: t`Level`,
      q: t`Name`,
      only: t`Places`,
    };
    const levels: Record<MatrixChoices['level'], string> = {
      all: t`All levels`,
      state: t`States`,
      territory: t`Territories`,
      part: t`Parts of states`,
    };
    const option = (filter: 'region' | 'area' | 'ob' | 'status', key: string): { value: string; language?: string } => {
      if (filter === 'status') {
        const status = (Object.keys(STATUS_IN_ADDRESS) as Status[]).find((one) => STATUS_IN_ADDRESS[one] === key);
        return { value: status ? i18n._(STATUS_LABEL[status]) : key };
      }
      if (filter === 'region') {
        const region = view.regions.find(({ code }) => code.toLowerCase() === key);
        return { value: region?.name ?? key, language: region?.language ?? 'en' };
      }
      if (filter === 'area') {
        const area = view.areas.find(({ code }) => code.toLowerCase() === key);
        return { value: area?.title ?? key, language: 'en' };
      }
      return { value: key.toUpperCase(), language: 'en' };
    };
    return {
      filter: (filter: FilterName) => names[filter],
      level: (level: MatrixChoices['level']) => levels[level],
      option,
    };
  }, [view, t, i18n]);
}
