import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { applicableOf, assessedOf, type StatusCounts } from '../../ui/status/count-statuses.js';

/** "9 of 24 obligations are assessed. On that evidence Norway meets none of them, ... 15 are not assessed yet." */
export function AnswerSentence({ name, counts }: { name: ReactNode; counts: StatusCounts }) {
  const of = applicableOf(counts);
  const assessed = assessedOf(counts);
  return (
    <>
      {assessed === 0 ? (
        <Trans>
          {name}: none of the {of} obligations is assessed yet. That says nothing about what happens there.
        </Trans>
      ) : (
        <>
          <Plural
            value={assessed}
            one={`# of ${of} obligations is assessed.`}
            other={`# of ${of} obligations are assessed.`}
          />{' '}
          <Trans>
            On that evidence {name} meets <Plural value={counts.M} _0="none of them" other="#" />, partly meets{' '}
            <Plural value={counts.P} other="#" />, does not meet <Plural value={counts.N} other="#" />, and acts against{' '}
            <Plural value={counts.C} other="#" />.
          </Trans>
          {counts.V > 0 && (
            <>
              {' '}
              <Plural
                value={counts.V}
                one="On # its parts differ from one another."
                other="On # its parts differ from one another."
              />
            </>
          )}
          {counts.U > 0 && (
            <>
              {' '}
              <Plural value={counts.U} one="# is not assessed yet." other="# are not assessed yet." />
            </>
          )}
        </>
      )}
      {counts.E > 0 && (
        <>
          {' '}
          <Plural
            value={counts.E}
            one="On # somebody looked and found nothing to rely on."
            other="On # somebody looked and found nothing to rely on."
          />
        </>
      )}
      {counts.X > 0 && (
        <>
          {' '}
          <Plural value={counts.X} one="# does not apply." other="# do not apply." />
        </>
      )}
    </>
  );
}
