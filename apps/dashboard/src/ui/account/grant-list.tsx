import { ALL_REGIONS, type Role } from '@states-must/domain';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { ROLE_LABEL } from '../evidence/kind-words.js';
import { Content } from '../text/content.js';

/** Names of regions by code; a code that is not among them is shown as it is. */
export type RegionNames = ReadonlyMap<string, { text: string; language: string }>;

/** A region's name, or "all regions". */
export function RegionName({ code, names }: { code: string; names?: RegionNames | undefined }) {
  if (code === ALL_REGIONS) return <Trans>all regions</Trans>;
  const name = names?.get(code);
  return <Content language={name?.language ?? 'en'}>{name?.text ?? code}</Content>;
}

/** The roles of a member, each with its region: "Researcher, all regions; Reviewer, Africa". */
export function GrantList(props: { grants: readonly { role: Role; region: string }[]; names?: RegionNames }) {
  const { i18n } = useLingui();
  return (
    <>
      {props.grants.map(({ role, region }, i) => (
        <Fragment key={`${role} ${region}`}>
          {i > 0 && '; '}
          {i18n._(ROLE_LABEL[role])}, <RegionName code={region} names={props.names} />
        </Fragment>
      ))}
    </>
  );
}
