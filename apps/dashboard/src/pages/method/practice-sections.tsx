import { Trans } from '@lingui/react/macro';
import { evidenceListAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Invitation } from '../../ui/evidence/invitation.js';
import { Section } from '../../ui/layout/section.js';
import styles from './method.module.css';

/** How evidence is reviewed before it counts. */
export function ReviewSection() {
  return (
    <Section id="review" title={<Trans>How evidence is reviewed</Trans>}>
      <ul className={styles.bullets}>
        <li>
          <Trans>
            An item has a source, a kind, dates as exact as they are known, a summary, and links to the questions it
            bears on.
          </Trans>
        </li>
        <li>
          <Trans>
            Two reviewers approve it, both with rights in every region it speaks of. Neither may be its author or the
            last person who edited it, and one person never counts twice.
          </Trans>
        </li>
        <li>
          <Trans>Sending back, declining and withdrawing need a reason. Every decision is kept.</Trans>
        </li>
        <li>
          <Trans>
            On the second approval the item, the findings it moves and the record of the decision are written together,
            or not at all.
          </Trans>
        </li>
        <li>
          <Trans>
            Internal items are seen by members alone and move no finding. The identity of people who speak is not
            stored.
          </Trans>
        </li>
        <li>
          <Trans>
            The founding evidence was published with the catalogue. It has no reviewers, and none are invented for it.
          </Trans>
        </li>
      </ul>
    </Section>
  );
}

/** How counts are made. */
export function CountsSection() {
  return (
    <Section id="counts" title={<Trans>How things are counted</Trans>}>
      <ul className={styles.bullets}>
        <li>
          <Trans>
            Always a count, what it is out of, and the rest: met, partly met, not met, contrary, varies, no evidence,
            not assessed. Zeros are printed. What does not apply leaves the denominator, and is named.
          </Trans>
        </li>
        <li>
          <Trans>Numbers lead to the list they were counted from.</Trans>
        </li>
        <li>
          <Trans>
            One square stands for one cell. Blank squares stay in a picture, and bars are not rescaled to hide them.
          </Trans>
        </li>
        <li>
          <Trans>
            Evidence is counted by items: one that speaks for and against counts on both sides, and once in the total.
          </Trans>
        </li>
        <li>
          <Trans>Parts of a state are places of their own. They are never added into their state’s status.</Trans>
        </li>
      </ul>
    </Section>
  );
}

/** Names and borders, and whose data the names are. */
export function NamesSection() {
  return (
    <Section id="names" title={<Trans>Names and borders</Trans>}>
      <div className={styles.prose}>
        <p>
          <Trans>
            Place is a word for a state, a territory, or a part of a state that makes its own law here. It takes no side
            on whether a place is a state. Codes are those of ISO 3166. Where a name is disputed, the page of the place
            says what the name is taken from. Being listed says who answers for a place before treaty bodies, and
            nothing on who should.
          </Trans>
        </p>
        <p>
          <Trans>
            Place names contain information from{' '}
            <a href="https://github.com/mledoze/countries" rel="noreferrer">
              world-countries
            </a>
            , made available under the{' '}
            <a href="https://opendatacommons.org/licenses/odbl/1-0/" rel="noreferrer license">
              Open Database License
            </a>
            .
          </Trans>
        </p>
      </div>
    </Section>
  );
}

/** How anybody may object. */
export function ChallengeSection() {
  return (
    <Section id="challenge" title={<Trans>How to challenge a finding</Trans>}>
      <ul className={styles.bullets}>
        <li>
          <Trans>
            Every finding lists the items it rests on, their grades, and the rules that fired.{' '}
            <PageLink to={evidenceListAddress()}>Start from the evidence</PageLink>: if an item is wrong, out of date or
            misread, name it by its reference.
          </Trans>
        </li>
        <li>
          <Trans>
            Findings change with evidence. A member attaches the item that shows otherwise, a newer law, a ruling, a
            count; two reviewers approve it, and the rules take it in at once.
          </Trans>
        </li>
        <li>
          <Trans>
            An item that should not stand can be withdrawn with a reason. It stays named, and no longer counts.
          </Trans>
        </li>
        <li>
          <Trans>
            A state may be heard like anybody else: what it reports in its own favour stands as its claim, and says so.
          </Trans>
        </li>
      </ul>
      <Invitation title={<Trans>Know of evidence that shows otherwise?</Trans>}>
        <Trans>A law text, a ruling, official figures, research, published testimony.</Trans>
      </Invitation>
    </Section>
  );
}
