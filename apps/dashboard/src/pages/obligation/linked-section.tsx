import { Trans } from '@lingui/react/macro';
import { Section } from '../../ui/layout/section.js';
import { LinkLine } from '../../ui/standard/link-line.js';
import text from '../../ui/text/text.module.css';
import type { Obligation } from './obligation-types.js';

/** What the crosswalks between versions of the standard say of the obligation. */
export function LinkedSection({ obligation }: { obligation: Obligation }) {
  const { linked, standard, code } = obligation;
  if (linked.length === 0) return null;
  return (
    <Section id="other-versions" title={<Trans>In other versions of the standard</Trans>}>
      <p className={text.note}>
        <Trans>Only an equivalent obligation carries a status over. All other words only say how the two stand.</Trans>
      </p>
      <ul>
        {linked.map((link) => (
          <LinkLine key={link.id} link={link} standard={standard} code={code} />
        ))}
      </ul>
    </Section>
  );
}
