import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { createCellNames, type CellName } from './create-cell-names.js';

/** Names cells in the language of the interface. */
export function useCellName(): CellName {
  const { i18n } = useLingui();
  return useMemo(() => createCellNames(i18n), [i18n]);
}
