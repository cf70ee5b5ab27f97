import type { CommentSubject } from '@states-must/domain';
import { lazy, Suspense } from 'react';
import { useFrame } from '../../apollo/use-frame.js';

const Loaded = lazy(() => import('./comments.js'));

/** Comments on a record, brought for signed-in members alone: the public's pages carry nothing of them. */
export function CommentsLater(props: { kind: CommentSubject; id: string }) {
  const { viewer } = useFrame();
  if (!viewer) return null;
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
