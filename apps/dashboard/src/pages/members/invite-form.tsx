import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ALL_REGIONS, holdsRoleAnywhere, ROLES, type Role } from '@states-must/domain';
import { useState, type FormEvent } from 'react';
import type { Viewer } from '../../apollo/use-frame.js';
import { InviteMemberDocument, MembersDocument, type MembersQuery } from '../../gql/members/graphql.js';
import { ROLE_LABEL } from '../../ui/evidence/kind-words.js';
import { Button } from '../../ui/forms/button.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import { Select } from '../../ui/forms/select.js';
import { TextField } from '../../ui/forms/text-field.js';
import { InviteLink } from './invite-link.js';
import { memberSentence } from './member-sentence.js';
import { RegionBoxes } from './region-boxes.js';
import styles from './members.module.css';

/** What a regional lead may give; an administrator gives all roles. */
const LEADS_GIVE: readonly Role[] = ['CAMPAIGNER', 'RESEARCHER', 'REVIEWER'];

/** Invites a person with one role in some regions. Nothing is mailed: the link is shown once, to be handed over. */
export function InviteForm({ viewer, regions }: { viewer: Viewer; regions: MembersQuery['regions'] }) {
  const { t, i18n } = useLingui();
  const isAdmin = holdsRoleAnywhere(viewer, ['ADMIN']);
  const roles = isAdmin ? ROLES : LEADS_GIVE;
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('RESEARCHER');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<{ sentences: string[]; attempt: number }>({ sentences: [], attempt: 0 });
  const [made, setMade] = useState<{ email: string; link: string; waits: boolean } | null>(null);
  const [invite, { loading }] = useMutation(InviteMemberDocument, { refetchQueries: [MembersDocument] });
  const refuse = (sentences: string[]) => setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    setMade(null);
    try {
      const { data } = await invite({ variables: { input: { email, role, regions: [...chosen] } } });
      const result = data?.inviteMember;
      if (result?.__typename === 'InvitationMade') {
        const { invitation, link } = result;
        setFaults(new Map());
        setRefused({ sentences: [], attempt: 0 });
        setMade({ email: invitation.email, link: link ?? '', waits: invitation.needsConfirmation });
        setEmail('');
        return;
      }
      const problems = result?.problems ?? [];
      setFaults(new Map(problems.map((problem) => [problem.field ?? '', memberSentence(problem, i18n)])));
      refuse(problems.map((problem) => memberSentence(problem, i18n)));
    } catch {
      refuse([t`The service could not be reached. Nothing was changed. Try again.`]);
    }
  };
  const led = viewer.grants.filter((grant) => grant.role === 'REGIONAL_LEAD').map((grant) => grant.region);
  const all = isAdmin || led.includes(ALL_REGIONS);
  return (
    <>
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        <FormAlert {...refused} />
        <TextField
          type="email"
          autoComplete="off"
          spellCheck={false}
          label={<Trans>E-mail of the person</Trans>}
          hint={<Trans>They sign in with it. Nothing is sent to it.</Trans>}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={faults.get('email')}
        />
        <Select
          label={<Trans>Role</Trans>}
          value={role}
          onChange={(event) => {
            const next = event.target.value as Role;
            setRole(next);
            if (next === 'ADMIN') setChosen([ALL_REGIONS]);
          }}
          error={faults.get('role')}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {i18n._(ROLE_LABEL[one])}
            </option>
          ))}
        </Select>
        <RegionBoxes
          regions={regions.filter(({ code }) => all || led.includes(code))}
          mayAll={all}
          chosen={chosen}
          onChange={setChosen}
          error={faults.get('regions')}
        />
        <p>
          <Button type="submit" look="main" aria-disabled={loading}>
            <Trans>Make the invitation</Trans>
          </Button>
        </p>
      </form>
      {made && <InviteLink {...made} />}
    </>
  );
}
