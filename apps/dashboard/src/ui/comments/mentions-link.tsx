import { useQuery } from '@apollo/client/react';
import { Plural } from '@lingui/react/macro';
import { MentionCountDocument } from '../../gql/comments/graphql.js';
import { reviewAddress } from '../address/addresses.js';
import { PageLink } from '../address/page-link.js';

/** How many comments call the viewer unread, and the way to them. Draws nothing where there are none. */
export default function MentionsLink() {
  const count = useQuery(MentionCountDocument).data?.viewer?.mentions.length ?? 0;
  if (count === 0) return null;
  return (
    <PageLink to={reviewAddress()}>
      <Plural value={count} one="# mention" other="# mentions" />
    </PageLink>
  );
}
