import { Plural, Trans } from '@lingui/react/macro';
import type { AtlasRow } from '../../ui/atlas/read-atlas.js';
import { Content } from '../../ui/text/content.js';

/** The quiet words after a place's name: whose part it is, who answers for it, or the works that wait to be read. */
export function RowNote({ row }: { row: AtlasRow }) {
  const { belongsTo, level, works, assessed } = row;
  if (belongsTo) {
    return level === 'PART' ? (
      <Trans>
        part of <Content language={belongsTo.language}>{belongsTo.name}</Content>
      </Trans>
    ) : (
      <Trans>
        answers: <Content language={belongsTo.language}>{belongsTo.name}</Content>
      </Trans>
    );
  }
  return works > 0 && assessed === 0 ? <Plural value={works} one="# work" other="# works" /> : null;
}
