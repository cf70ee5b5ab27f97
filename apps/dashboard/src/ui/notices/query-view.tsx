import { getApolloContext } from '@apollo/client/react';
import { useContext, type ReactNode } from 'react';
import { ErrorNotice } from './error-notice.js';
import { Skeleton } from './skeleton.js';

/** The parts of a query's result that decide what is shown. */
export interface QueryLike<T> {
  data?: T | undefined;
  loading: boolean;
  error?: Error | undefined;
  refetch: () => unknown;
}

/**
 * The states of a page's query: nothing yet, failed, there. Data that is there stays readable while newer data loads,
 * and when loading it fails.
 */
export function QueryView<T>(props: {
  result: QueryLike<T>;
  /** What failed, as a sentence: "The matrix could not be loaded." */
  failed: ReactNode;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  const { result, failed, skeleton = <Skeleton heading />, children } = props;
  const { client } = useContext(getApolloContext());
  // What failed for the page has mostly failed for the frame around it too: both are asked for again.
  const retry = () => void (client ? client.refetchQueries({ include: 'active' }) : result.refetch());
  const notice = result.error && (
    <ErrorNotice what={failed} error={result.error} onRetry={retry} page={result.data === undefined} />
  );
  if (result.data === undefined) return <>{notice ?? skeleton}</>;
  return (
    <div aria-busy={result.loading}>
      {notice}
      {children(result.data)}
    </div>
  );
}
