import { useQuery } from '@apollo/client/react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { CustodyEvent } from '@states-must/domain';
import { useState } from 'react';
import { CustodyDocument } from '../../gql/evidence/graphql.js';
import { ROLE_LABEL } from '../../ui/evidence/kind-words.js';
import { QueryView } from '../../ui/notices/query-view.js';
import { MomentText } from '../../ui/text/moment-text.js';
import styles from './item-custody.module.css';

const EVENT_WORDS: Record<CustodyEvent, MessageDescriptor> = {
  RECEIVED: msg`Received`,
  OPENED: msg`Opened`,
  COPIED: msg`Copied: all of it was handed out`,
  PUBLISHED: msg`Published with the item`,
  WITHDRAWN: msg`Withdrawn with the item`,
  REMOVED: msg`Removed from the draft`,
  VERIFIED: msg`Found to be what was received again`,
  FAULT: msg`Found missing, or not what was received`,
};

function Entries({ id }: { id: string }) {
  const { i18n } = useLingui();
  // It grows by being looked at, so it is asked for anew each time.
  const result = useQuery(CustodyDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <QueryView result={result} failed={<Trans>What happened to the files could not be loaded.</Trans>}>
      {({ evidence }) => {
        const entries = evidence?.custody;
        if (!entries) {
          return (
            <p>
              <Trans>Its author and its reviewers see who opened them.</Trans>
            </p>
          );
        }
        return (
          <ol className={styles.entries}>
            {entries.map(({ id: entry, at, event, role, fileName }) => (
              <li key={entry}>
                <span className={styles.when}>
                  <MomentText moment={at} />
                </span>
                <span>
                  <b>{i18n._(EVENT_WORDS[event])}</b>{' '}
                  {role && (
                    <>
                      <Trans>by: {i18n._(ROLE_LABEL[role])}</Trans>{' '}
                    </>
                  )}
                  <bdi className={styles.name}>{fileName}</bdi>
                </span>
              </li>
            ))}
            {entries.length === 0 && (
              <li>
                <Trans>Nothing yet.</Trans>
              </li>
            )}
          </ol>
        );
      }}
    </QueryView>
  );
}

/** What happened to the files of an item, opened on demand. People are told by role alone. */
export function ItemCustody({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>What happened to the files</Trans>
      </summary>
      {open && <Entries id={id} />}
    </details>
  );
}
