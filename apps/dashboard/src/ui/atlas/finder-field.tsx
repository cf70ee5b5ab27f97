import { useLingui } from '@lingui/react/macro';
import { useRef, useState, type ComponentType } from 'react';
import { TextField } from '../forms/text-field.js';
import type { PlaceFinderProps } from './place-finder.js';
import type { AtlasRow } from './read-atlas.js';

const loadFinder = () => import('./place-finder.js');

/**
 * The field that finds a place. The list behind it is a third of the whole first page, so it is loaded when the reader
 * goes to the field and not before; what they type meanwhile is kept, and the focus is not taken from elsewhere.
 */
export function FinderField({ rows }: { rows: readonly AtlasRow[] }) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [Finder, setFinder] = useState<ComponentType<PlaceFinderProps> | null>(null);
  if (Finder) return <Finder rows={rows} typed={typed} />;
  const open = () => {
    void loadFinder().then(({ default: loaded }) => {
      if (document.activeElement === field.current) setFinder(() => loaded);
    });
  };
  return (
    <TextField
      ref={field}
      small
      label={t`Find a place`}
      placeholder={t`Name, other name or code`}
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onPointerEnter={() => void loadFinder()}
      onFocus={open}
    />
  );
}
