import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useAtlas } from '../../apollo/use-atlas.js';
import { readAtlas } from '../../ui/atlas/read-atlas.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { OverviewView } from './overview-view.js';

/** The first page: what is followed, and how much of it is known. */
export default function OverviewPage() {
  const { t } = useLingui();
  const result = useAtlas();
  const view = useMemo(() => result.data && readAtlas(result.data), [result.data]);
  return (
    <QueryView result={{ ...result, data: view }} failed={t`The overview could not be loaded.`}>
      {(atlas) => <OverviewView view={atlas} />}
    </QueryView>
  );
}
