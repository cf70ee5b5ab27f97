import { useLingui } from '@lingui/react/macro';
import type { Role } from '@states-must/domain';
import { ROLE_LABEL } from '../evidence/kind-words.js';
import { Content } from '../text/content.js';

/** A colleague by name and role, or by role alone where the reader does not work with them. For members only. */
export function ColleagueName({ of }: { of: { name: string | null; role: Role } }) {
  const { i18n } = useLingui();
  const role = i18n._(ROLE_LABEL[of.role]);
  if (of.name === null) return <>{role}</>;
  return (
    <>
      <Content>{of.name}</Content> ({role})
    </>
  );
}
