import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useAtlas } from '../../apollo/use-atlas.js';
import { readAtlas } from '../../ui/atlas/read-atlas.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { ObligationsView } from './obligations-view.js';

/** All obligations of the standard, by area. */
export default function ObligationsPage() {
  const { t } = useLingui();
  const result = useAtlas();
  const shown = useMemo(
    () => result.data && { view: readAtlas(result.data), standard: result.data.standard },
    [result.data],
  );
  return (
    <QueryView result={{ ...result, data: shown }} failed={t`The obligations could not be loaded.`}>
      {(atlas) => <ObligationsView {...atlas} />}
    </QueryView>
  );
}
