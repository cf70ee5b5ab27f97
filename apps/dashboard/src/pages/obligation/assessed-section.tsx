import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { cellAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Invitation } from '../../ui/evidence/invitation.js';
import { ItemCount } from '../../ui/evidence/effect-counts.js';
import { Section } from '../../ui/layout/section.js';
import table from '../../ui/layout/data-table.module.css';
import { confidenceOfLetter, statusOfLetter } from '../../ui/status/status-letters.js';
import { StatusWord } from '../../ui/status/status-word.js';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import { assessedPlaces } from './assessed-places.js';
import type { Listed, Obligation, ObligationRow } from './obligation-types.js';
import styles from './obligation.module.css';

/** The places that are assessed on this obligation, by name: no order of merit. */
export function AssessedSection(props: {
  obligation: Obligation;
  rows: readonly ObligationRow[];
  places: readonly Listed[];
}) {
  const { obligation, rows, places } = props;
  const { t } = useLingui();
  const assessed = assessedPlaces(rows, places);
  const of = obligation.criteria.length;
  return (
    <Section
      id="assessed"
      title={<Trans>Places assessed</Trans>}
      aside={<Plural value={assessed.length} one="# place, by name" other="# places, by name" />}
    >
      {assessed.length === 0 ? (
        <p className={text.note}>
          <Trans>No place is assessed on this obligation yet. Nobody has looked, so nothing is known either way.</Trans>
        </p>
      ) : (
        <table className={classes(table.table, table.stack, styles.assessed)}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Place</Trans>
              </th>
              <th scope="col">
                <Trans>Status</Trans>
              </th>
              <th scope="col">
                <Trans>Answered</Trans>
              </th>
              <th scope="col">
                <Trans>Evidence</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {assessed.map(({ place, letter, confidence, answered, contested, evidence }) => (
              <tr key={place.code}>
                <th scope="row">
                  <PageLink to={cellAddress(place.code, obligation.code)}>
                    <Content language={place.name.language}>{place.name.text}</Content>
                  </PageLink>
                </th>
                <td>
                  <StatusWord
                    status={statusOfLetter(letter)}
                    confidence={confidenceOfLetter(confidence)}
                    contested={contested}
                  />
                </td>
                <td data-label={t`Answered`}>
                  <Trans>
                    {answered} of {of}
                  </Trans>
                </td>
                <td data-label={t`Evidence`}>
                  <ItemCount count={evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Invitation title={<Trans>Know of evidence on this obligation?</Trans>}>
        <Trans>A law text, a ruling, official figures, research, published testimony, from any place.</Trans>
      </Invitation>
    </Section>
  );
}
