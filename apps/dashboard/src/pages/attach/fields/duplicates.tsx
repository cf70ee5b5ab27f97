import { useApolloClient } from '@apollo/client/react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DuplicateReason } from '@states-must/domain';
import { DuplicatesDocument, type DuplicatesInput } from '../../../gql/attach/graphql.js';
import { evidenceAddress } from '../../../ui/address/addresses.js';
import { PageLink } from '../../../ui/address/page-link.js';
import { Content } from '../../../ui/text/content.js';
import { useAttachValue } from '../form/use-attach-form.js';
import { useAnswer } from './use-answer.js';
import styles from './fields.module.css';

const REASON: Record<DuplicateReason, MessageDescriptor> = {
  SAME_ADDRESS: msg`same address`,
  SAME_IDENTIFIER: msg`same identifier`,
  NEAR_TITLE: msg`nearly the same title`,
};

/** Longer than for a list that one waits for: nobody waits for a warning. */
const PAUSE = 600;

/** Items on record that may be the one being written, while its title and address are filled in. It stops nobody. */
export function Duplicates({ self }: { self: string | null }) {
  const { i18n } = useLingui();
  const client = useApolloClient();
  const url = useAttachValue('url').trim();
  const title = useAttachValue('title').trim();
  const numbers = useAttachValue('identifiers');
  const source = useAttachValue('source.chosen')?.id ?? null;
  const identifiers = numbers.flatMap(({ scheme, value }) => (scheme && value.trim() ? [{ scheme, value }] : []));
  const input: DuplicatesInput = { url, title: title.slice(0, 300), identifiers, source, except: self };
  const nothing = url === '' && title === '' && identifiers.length === 0;
  const { answer } = useAnswer(
    JSON.stringify(input),
    async () => {
      if (nothing || url.length > 2048) return [];
      const { data } = await client.query({ query: DuplicatesDocument, variables: { input }, fetchPolicy: 'no-cache' });
      return data?.duplicatesOf ?? [];
    },
    PAUSE,
  );
  return (
    <div role="status">
      {answer && answer.length > 0 && (
        <div className={styles.chosen}>
          <p>
            <b>
              <Trans>This may be on record already.</Trans>
            </b>{' '}
            <Trans>Look before you go on; each opens in a new tab, and nothing stops you.</Trans>
          </p>
          <ul>
            {answer.map(({ evidence, reasons }) => (
              <li key={evidence.id}>
                <PageLink to={evidenceAddress(evidence.id)} target="_blank">
                  <Content>{evidence.title}</Content>
                </PageLink>
                , <Content>{evidence.source.publisher}</Content>:{' '}
                {reasons.map((reason) => i18n._(REASON[reason])).join(', ')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
