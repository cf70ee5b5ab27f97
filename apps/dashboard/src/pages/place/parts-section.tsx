import { Plural, Trans } from '@lingui/react/macro';
import { placeAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Section } from '../../ui/layout/section.js';
import { CountsSentence } from '../../ui/status/counts-sentence.js';
import { UnitStrip } from '../../ui/status/unit-strip.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import { NameColumns } from './name-columns.js';
import { stripOfPart } from './part-strip.js';
import type { AreaCells, Place } from './place-types.js';
import { assessedParts } from './read-place.js';
import styles from './place.module.css';

/** The parts of a state that make their own law here: those that are assessed with their squares, then the others. */
export function PartsSection({ place, areas }: { place: Place; areas: readonly AreaCells[] }) {
  if (place.parts.length === 0) return null;
  const assessed = assessedParts(place.cells);
  const others = place.parts.filter(({ code }) => !assessed.some((part) => part.code === code));
  return (
    <Section
      id="parts"
      title={<Trans>Parts that make their own law</Trans>}
      aside={<Plural value={place.parts.length} one="# part listed" other="# parts listed" />}
    >
      <p className={text.note}>
        <Trans>
          The state and its parts are assessed each for itself, and a part’s status is never the state’s. Where parts
          differ and the state has no answer of its own, its cell says that it varies.
        </Trans>{' '}
        {!place.partsComplete && <Trans>Other parts may make law of their own and are not listed yet.</Trans>}
      </p>
      {assessed.map((part) => {
        const { groups, counts } = stripOfPart(part, areas);
        return (
          <div key={part.code} className={styles.part}>
            <PageLink to={placeAddress(part.code)}>
              <Content language={part.name.language}>{part.name.text}</Content>
            </PageLink>
            <UnitStrip name={part.name.text} groups={groups} />
            <CountsSentence counts={counts} />
          </div>
        );
      })}
      {others.length > 0 && (
        <>
          {assessed.length > 0 && (
            <p className={text.note}>
              <Plural value={others.length} one="# more, not assessed yet:" other="# more, not assessed yet:" />
            </p>
          )}
          <NameColumns places={others} />
        </>
      )}
    </Section>
  );
}
