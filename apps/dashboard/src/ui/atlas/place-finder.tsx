import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { placeAddress } from '../address/addresses.js';
import { useGoTo } from '../address/use-go-to.js';
import { ComboBox } from '../forms/combo-box.js';
import { findRows } from './find-rows.js';
import type { AtlasRow } from './read-atlas.js';

/** Lines that are offered at once. */
const OFFERED = 12;

/** Finds a place while one types, by any of its names or its code, and opens its page. */
export function PlaceFinder({ rows }: { rows: readonly AtlasRow[] }) {
  const { t } = useLingui();
  const goTo = useGoTo();
  const [text, setText] = useState('');
  const items = useMemo(
    () =>
      findRows(rows, text)
        .slice(0, OFFERED)
        .map(({ code, name, belongsTo }) => ({ id: code, name, note: belongsTo ? belongsTo.name : code })),
    [rows, text],
  );
  return (
    <ComboBox
      small
      label={t`Find a place`}
      placeholder={t`Name, other name or code`}
      items={items}
      inputValue={text}
      onInputChange={setText}
      onSelect={(code) => {
        if (code) goTo(placeAddress(code));
      }}
      emptyText={text.trim() ? t`No place has this name. Try another spelling.` : t`Type a name.`}
    />
  );
}
