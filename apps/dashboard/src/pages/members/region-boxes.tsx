import { Trans } from '@lingui/react/macro';
import { ALL_REGIONS } from '@states-must/domain';
import { useId } from 'react';
import type { MembersQuery } from '../../gql/members/graphql.js';
import field from '../../ui/forms/field.module.css';
import { classes } from '../../ui/text/classes.js';
import { Content } from '../../ui/text/content.js';
import styles from './members.module.css';

/** The regions that a role is for. "All regions" stands for each of them, also those to come. */
export function RegionBoxes(props: {
  regions: MembersQuery['regions'];
  mayAll: boolean;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  error?: string | undefined;
}) {
  const { regions, mayAll, chosen, onChange, error } = props;
  const id = useId();
  const all = chosen.includes(ALL_REGIONS);
  const tick = (code: string, on: boolean) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <fieldset
      className={classes(styles.boxes, Boolean(error) && field.wrong)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={field.label}>
        <Trans>Regions</Trans>
      </legend>
      {error && (
        <p id={`${id}-error`} className={field.message}>
          {error}
        </p>
      )}
      {mayAll && (
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={(event) => onChange(event.target.checked ? [ALL_REGIONS] : [])}
          />
          <Trans>All regions</Trans>
        </label>
      )}
      {[...regions]
        .sort((a, b) => a.order - b.order)
        .map(({ code, name }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={all || chosen.includes(code)}
              disabled={all}
              onChange={(event) => tick(code, event.target.checked)}
            />
            <Content language={name.language}>{name.text}</Content>
          </label>
        ))}
    </fieldset>
  );
}
