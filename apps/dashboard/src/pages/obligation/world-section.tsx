import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { matrixAddress } from '../../ui/address/addresses.js';
import { Section } from '../../ui/layout/section.js';
import { UnitSquares } from '../../ui/split/unit-squares.js';
import { CountsLegend } from '../../ui/status/counts-legend.js';
import { applicableOf, assessedOf, countStatuses } from '../../ui/status/count-statuses.js';
import { STATUS_IN_ADDRESS } from '../../ui/status/status-words.js';
import text from '../../ui/text/text.module.css';
import type { Listed, ObligationRow } from './obligation-types.js';
import styles from './obligation.module.css';

/** All places on this obligation, one square each: what we know and, much larger, what we do not. */
export function WorldSection(props: { code: string; rows: readonly ObligationRow[]; places: readonly Listed[] }) {
  const { code, rows, places } = props;
  const { t } = useLingui();
  const counts = countStatuses(rows.map((row) => row.statuses));
  const level = (wanted: Listed['level']) => places.filter((place) => place.level === wanted).length;
  return (
    <Section
      id="world"
      title={<Trans>In all places</Trans>}
      aside={
        <Trans>
          {assessedOf(counts)} of {applicableOf(counts)} assessed
        </Trans>
      }
    >
      <CountsLegend
        counts={counts}
        label={t`All places by status`}
        linkTo={(status) => matrixAddress({ ob: code.toLowerCase(), status: STATUS_IN_ADDRESS[status] })}
      >
        <Trans>of {applicableOf(counts)}</Trans>
      </CountsLegend>
      <div className={styles.squares}>
        <UnitSquares counts={counts} />
      </div>
      <p className={text.note}>
        <Trans>One square a place:</Trans> <Plural value={level('STATE')} one="# state" other="# states" />,{' '}
        <Plural value={level('TERRITORY')} one="# territory" other="# territories" />,{' '}
        <Plural
          value={level('PART')}
          one="# part of a state that makes its own law"
          other="# parts of states that make their own law"
        />
        . <Trans>Each is assessed for itself. Blank squares are not assessed, which says nothing about them.</Trans>
      </p>
    </Section>
  );
}
