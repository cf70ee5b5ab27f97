import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { methodAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import text from '../../ui/text/text.module.css';
import type { AssessedFacts } from './read-place.js';

/** Why the tiles look as they do: who says so, how sure, how new. Draws nothing where nothing is assessed. */
export function AssessedNote({ facts }: { facts: AssessedFacts }) {
  const { assessed, proposed, low, contested, stale, newest } = facts;
  if (assessed === 0) return null;
  const sentences: ReactNode[] = [];
  if (proposed === assessed) {
    sentences.push(
      <Trans>All of it is proposed by the method from the evidence; no reviewer has confirmed it yet.</Trans>,
    );
  } else if (proposed > 0) {
    sentences.push(
      <Plural
        value={proposed}
        one="# is proposed by the method and confirmed by no reviewer; reviewers decided the others."
        other="# are proposed by the method and confirmed by no reviewer; reviewers decided the others."
      />,
    );
  }
  if (low === assessed) {
    sentences.push(<Trans>Confidence is low throughout, so every tile is drawn open.</Trans>);
  } else if (low > 0) {
    sentences.push(<Plural value={low} one="# is of low confidence." other="# are of low confidence." />);
  }
  if (contested > 0) sentences.push(<Plural value={contested} one="# is contested." other="# are contested." />);
  if (newest) {
    sentences.push(
      <Trans>
        The newest evidence that decides anything reaches to <PartialDate date={newest} />.
      </Trans>,
    );
  }
  if (stale > 0) {
    sentences.push(
      <Plural
        value={stale}
        one="# rests on evidence that is past its age limit, which lowers confidence and moves no status."
        other="# rest on evidence that is past its age limit, which lowers confidence and moves no status."
      />,
    );
  }
  return (
    <p className={text.note}>
      {sentences.map((sentence, i) => (
        <span key={i}>{sentence} </span>
      ))}
      <PageLink to={methodAddress('confidence')}>
        <Trans>How confidence comes about</Trans>
      </PageLink>
    </p>
  );
}
