import type { MembersQuery } from '../../gql/members/graphql.js';

/** An invitation as the page asks for it. */
export type Invitation = MembersQuery['invitations'][number];
