import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useCellWords } from '../../apollo/use-cell-words.js';
import type { FilterOption } from '../forms/filter-menu.js';
import type { CellFilter } from './cell-fields.js';

/** The names of the filters of cells, and what each can be set to; no choices until their names are here. */
export function useCellOptions(): { names: Record<CellFilter, string>; options: Record<CellFilter, FilterOption[]> } {
  const { t } = useLingui();
  const words = useCellWords();
  return useMemo(() => {
    const named = ({ code, name }: { code: string; name: { text: string; language: string } }): FilterOption => ({
      ...{ key: code.toLowerCase(), label: name.text, language: name.language },
    });
    const areas = [...(words?.standard.areas ?? [])].sort((a, b) => a.order - b.order);
    return {
      names: { region: t`Region`, place: t`Place`, area: t`Area`, ob: t`Obligation` },
      options: {
        region: [...(words?.regions ?? [])].sort((a, b) => a.order - b.order).map(named),
        place: (words?.jurisdictions ?? []).map(named).sort((a, b) => a.label.localeCompare(b.label)),
        area: areas.map(({ code, title }) => ({ key: code.toLowerCase(), label: title, language: 'en' })),
        ob: areas.flatMap(({ title, obligations }) =>
          [...obligations]
            .sort((a, b) => a.order - b.order)
            .map(({ code, title: name }, at) => ({
              ...{ key: code.toLowerCase(), label: `${code} ${name}`, language: 'en' },
              ...(at === 0 && { group: title }),
            })),
        ),
      },
    };
  }, [t, words]);
}
