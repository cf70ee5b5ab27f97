import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { recordsAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { useAnnounce } from '../../ui/notices/announcer.js';

/** Whether the form was sent, and what to call when it was: it is said aloud. */
export function useOnRecord(): [done: boolean, finish: () => void] {
  const { t } = useLingui();
  const announce = useAnnounce();
  const [done, setDone] = useState(false);
  const finish = () => {
    announce(t`On record: it waits for a second person.`);
    setDone(true);
  };
  return [done, finish];
}

/** In place of a form that was sent. */
export function OnRecord() {
  return (
    <p>
      <Trans>
        On record: it waits for a second person. <PageLink to={recordsAddress()}>See where your records stand</PageLink>
      </Trans>
    </p>
  );
}
