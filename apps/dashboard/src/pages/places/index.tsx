import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useAtlas } from '../../apollo/use-atlas.js';
import { readAtlas } from '../../ui/atlas/read-atlas.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { PlacesView } from './places-view.js';

/** Every place, from A to Z or by region. */
export default function PlacesPage() {
  const { t } = useLingui();
  const result = useAtlas();
  const view = useMemo(() => result.data && readAtlas(result.data), [result.data]);
  return (
    <QueryView result={{ ...result, data: view }} failed={t`The list of places could not be loaded.`}>
      {(atlas) => <PlacesView view={atlas} />}
    </QueryView>
  );
}
