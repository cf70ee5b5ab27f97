import { Plural, Trans } from '@lingui/react/macro';
import text from '../text/text.module.css';

/** Says which parts of an address could not be used. Draws nothing where all of it could. */
export function IgnoredNote({ ignored }: { ignored: readonly string[] }) {
  if (ignored.length === 0) return null;
  const parts = ignored.join(', ');
  return (
    <p className={text.note} role="note">
      <Plural value={ignored.length} one="We ignored a part of this link:" other="We ignored parts of this link:" />{' '}
      <Trans>
        <bdi lang="en">{parts}</bdi>. The rest is shown.
      </Trans>
    </p>
  );
}
