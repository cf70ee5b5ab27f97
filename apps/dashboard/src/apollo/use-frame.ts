import { useQuery } from '@apollo/client/react';
import { FrameDocument, type FrameQuery } from '../gql/apollo/graphql.js';

export type Site = FrameQuery['site'];
export type Viewer = NonNullable<FrameQuery['viewer']>;

/** The site's settings and who is signed in; both undefined until the first answer, `viewer` null for the public. */
export function useFrame(): { site: Site | undefined; viewer: Viewer | null | undefined } {
  const { data } = useQuery(FrameDocument, { fetchPolicy: 'cache-first' });
  return { site: data?.site, viewer: data === undefined ? undefined : data.viewer };
}
