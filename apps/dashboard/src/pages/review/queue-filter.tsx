import { Trans, useLingui } from '@lingui/react/macro';
import type { Assigned } from '../../gql/review/graphql.js';
import { Select } from '../../ui/forms/select.js';

/** Narrows the queue to what the viewer has, what nobody has, or what lay untouched; null for all of it. */
export function QueueFilter(props: { value: Assigned | null; onChange: (assigned: Assigned | null) => void }) {
  const { t } = useLingui();
  return (
    <Select
      small
      label={<Trans>Who has it</Trans>}
      value={props.value ?? ''}
      onChange={(event) => props.onChange((event.target.value || null) as Assigned | null)}
    >
      <option value="">{t`Anybody or nobody`}</option>
      <option value="MINE">{t`I have it`}</option>
      <option value="NOBODY">{t`Nobody has it`}</option>
      <option value="STALE">{t`Free again after seven days untouched`}</option>
    </Select>
  );
}
