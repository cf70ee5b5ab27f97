import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useAtlas } from '../../apollo/use-atlas.js';
import { useClocks } from '../../ui/address/use-clocks.js';
import { readAtlas } from '../../ui/atlas/read-atlas.js';
import { ClocksBar } from '../../ui/clocks/clocks-bar.js';
import { EditionNotice } from '../../ui/editions/edition-notice.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { StandardBar } from '../../ui/standard/standard-bar.js';
import { useStandard } from '../../ui/standard/use-standard.js';
import { MatrixView } from './matrix-view.js';

/** All places by all obligations on one screen. */
export default function MatrixPage() {
  const { t } = useLingui();
  const { clocks } = useClocks();
  const { code } = useStandard();
  const result = useAtlas(clocks, code);
  const view = useMemo(() => result.data && readAtlas(result.data), [result.data]);
  return (
    <>
      <ClocksBar />
      <StandardBar choose />
      <EditionNotice />
      <QueryView result={{ ...result, data: view }} failed={t`The matrix could not be loaded.`}>
        {(atlas) => <MatrixView view={atlas} />}
      </QueryView>
    </>
  );
}
