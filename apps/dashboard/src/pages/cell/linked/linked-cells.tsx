import { Trans } from '@lingui/react/macro';
import { useFrame } from '../../../apollo/use-frame.js';
import { cellAddress } from '../../../ui/address/addresses.js';
import { Section } from '../../../ui/layout/section.js';
import { LinkLine, otherSide, underStandard } from '../../../ui/standard/link-line.js';
import { StatusWord } from '../../../ui/status/status-word.js';
import text from '../../../ui/text/text.module.css';
import type { Cell } from '../cell-types.js';
import { useLinkedCells } from './use-linked-cells.js';

/** What other versions of the standard say of this cell: each linked cell with the relation's word and its own status. */
export function LinkedCells({ cell }: { cell: Cell }) {
  const { jurisdiction, obligation } = cell;
  const { standards } = useFrame();
  const isWorking = (code: string) => standards.some((one) => one.code === code && one.reading === 'WORKING');
  const linked = useLinkedCells(cell);
  if (linked.length === 0) return null;
  return (
    <Section id="other-versions" title={<Trans>Under other versions of the standard</Trans>}>
      <p className={text.note}>
        <Trans>
          Only a status under an equivalent obligation is read here too. All others are shown beside it, and are neither
          added up nor carried over.
        </Trans>
      </p>
      <ul>
        {linked.map(({ link, cell: other }) => {
          const side = otherSide(link, obligation.standard, obligation.code);
          const to = side && underStandard(cellAddress(jurisdiction.code, side.code), side.standard);
          return (
            <LinkLine
              key={link.id}
              link={link}
              standard={obligation.standard}
              code={obligation.code}
              {...(to && { to })}
            >
              <span>
                <StatusWord status={other.status} confidence={other.confidence} contested={other.contested} />
                {side && isWorking(side.standard) && (
                  <span className={text.muted}>
                    {' · '}
                    <Trans>working reading</Trans>
                  </span>
                )}
              </span>
            </LinkLine>
          );
        })}
      </ul>
    </Section>
  );
}
