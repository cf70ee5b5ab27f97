import { useQuery } from '@apollo/client/react';
import { FrameDocument, type FrameQuery } from '../gql/apollo/graphql.js';

export type Site = FrameQuery['site'];
export type StandardName = FrameQuery['standards'][number];
export type Viewer = NonNullable<FrameQuery['viewer']>;

const NONE: readonly StandardName[] = [];

/**
 * The site's settings, the versions of the standard, and who is signed in. Until the first answer `site` and `viewer` are
 * undefined and no version is known; `viewer` is null for the public.
 */
export function useFrame(): {
  site: Site | undefined;
  viewer: Viewer | null | undefined;
  standards: readonly StandardName[];
} {
  const { data } = useQuery(FrameDocument, { fetchPolicy: 'cache-first' });
  const viewer = data === undefined ? undefined : data.viewer;
  return { site: data?.site, viewer, standards: data?.standards ?? NONE };
}
