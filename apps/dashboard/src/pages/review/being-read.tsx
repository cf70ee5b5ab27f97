import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Fragment, useEffect, useState } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import { ReadingNowDocument, type ReadingNowMutation } from '../../gql/review/graphql.js';
import { ColleagueName } from '../../ui/account/colleague-name.js';
import styles from './review.module.css';

type Readers = Extract<ReadingNowMutation['readingNow'], { __typename: 'BeingRead' }>['by'];

/** How often an open page says that it is open; the service forgets it after a minute. */
const EVERY_MS = 25_000;

/** Who else has the item open now. Says so of the reader too, while the page is in view. */
export function BeingRead({ id }: { id: string }) {
  const client = useApolloClient();
  const { viewer } = useFrame();
  const reviews = viewer?.canReview === true;
  const [others, setOthers] = useState<Readers>([]);
  useEffect(() => {
    if (!reviews) return undefined;
    let over = false;
    const say = async () => {
      if (document.hidden) return;
      try {
        const asked = { mutation: ReadingNowDocument, variables: { id }, fetchPolicy: 'no-cache' } as const;
        const answer = (await client.mutate(asked)).data?.readingNow;
        if (!over) setOthers(answer?.__typename === 'BeingRead' ? answer.by : []);
      } catch {
        // Nobody waits for this; the next one says it again.
      }
    };
    void say();
    const timer = setInterval(() => void say(), EVERY_MS);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [client, id, reviews]);
  if (others.length === 0) return null;
  return (
    <p className={styles.work}>
      <span>
        <Trans>Being read by:</Trans>{' '}
        {others.map((one, at) => (
          <Fragment key={one.id}>
            {at > 0 && ', '}
            <ColleagueName of={one} />
          </Fragment>
        ))}
      </span>
    </p>
  );
}
