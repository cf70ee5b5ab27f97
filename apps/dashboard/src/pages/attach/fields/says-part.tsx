import { Trans, useLingui } from '@lingui/react/macro';
import { CREDIBILITIES, TEXT_LIMITS } from '@states-must/domain';
import { CREDIBILITY_WORDS } from '../../../ui/evidence/grade-words.js';
import { FormSelect } from './form-select.js';
import { FormArea } from './form-text.js';
import { Part } from './part.js';

/** What the item shows, in the writer's words, and how credible it is. */
export function SaysPart() {
  const { i18n } = useLingui();
  return (
    <Part id="part-says" legend={<Trans>What it says</Trans>}>
      <FormArea
        path="summary"
        limit={TEXT_LIMITS.summary}
        rows={5}
        hint={
          <Trans>
            What the item shows, in your own words, nothing more. No names of private persons, no exact places, no date
            finer than a month for testimony.
          </Trans>
        }
      />
      <FormSelect
        path="credibility"
        hint={<Trans>Of this item, not of its source. A single testimony is 3 at best.</Trans>}
        options={CREDIBILITIES.map((value) => {
          const words = CREDIBILITY_WORDS[value];
          return { value: String(value), label: words ? `${value} ${i18n._(words)}` : String(value) };
        })}
      />
    </Part>
  );
}
