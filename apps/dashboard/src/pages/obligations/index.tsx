import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useAtlas } from '../../apollo/use-atlas.js';
import { readAtlas } from '../../ui/atlas/read-atlas.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { StandardBar } from '../../ui/standard/standard-bar.js';
import { useStandard } from '../../ui/standard/use-standard.js';
import { ObligationsView } from './obligations-view.js';

/** All obligations of the standard, by area. */
export default function ObligationsPage() {
  const { t } = useLingui();
  const { code } = useStandard();
  const result = useAtlas(undefined, code);
  const shown = useMemo(
    () => result.data && { view: readAtlas(result.data), standard: result.data.standard },
    [result.data],
  );
  return (
    <>
      <StandardBar choose />
      <QueryView result={{ ...result, data: shown }} failed={t`The obligations could not be loaded.`}>
        {(atlas) => <ObligationsView {...atlas} />}
      </QueryView>
    </>
  );
}
