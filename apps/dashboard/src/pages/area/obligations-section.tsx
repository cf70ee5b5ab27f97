import { Plural, Trans } from '@lingui/react/macro';
import { matrixAddress, obligationAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Section } from '../../ui/layout/section.js';
import { SplitTable, type SplitLine } from '../../ui/split/split-table.js';
import { countStatuses } from '../../ui/status/count-statuses.js';
import { STATUS_IN_ADDRESS } from '../../ui/status/status-words.js';
import { Content } from '../../ui/text/content.js';
import type { Area, AreaRow } from './area-types.js';
import styles from './area.module.css';

/** The obligations of the area, each with how all places stand on it. `columns` are the codes of the rows' letters. */
export function ObligationsSection(props: { area: Area; columns: readonly string[]; rows: readonly AreaRow[] }) {
  const { area, columns, rows } = props;
  const lines = [...area.obligations]
    .sort((a, b) => a.column - b.column)
    .map(({ code, title }): SplitLine => {
      const at = columns.indexOf(code);
      return {
        key: code,
        counts: countStatuses(rows.map((row) => row.statuses[at] ?? 'U')),
        name: (
          <PageLink to={obligationAddress(code)}>
            <bdi className={styles.code}>{code}</bdi> <Content>{title}</Content>
          </PageLink>
        ),
        linkTo: (status) => matrixAddress({ ob: code.toLowerCase(), status: STATUS_IN_ADDRESS[status] }),
      };
    });
  return (
    <Section
      id="obligations"
      title={<Trans>Its obligations in all places</Trans>}
      aside={<Plural value={lines.length} one="# obligation" other="# obligations" />}
    >
      <SplitTable
        caption={<Trans>Places by obligation and status. The bars are drawn to one scale, a unit a place.</Trans>}
        first={<Trans>Obligation</Trans>}
        lines={lines}
      />
    </Section>
  );
}
