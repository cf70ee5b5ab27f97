import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { fieldId, focusField } from './field-id.js';
import { fieldOf } from './field-words.js';
import { useProblems, type ShownProblem } from './use-problems.js';
import styles from './error-summary.module.css';

/** A problem with the name of its field, which leads there; one of the whole form stands as it is. */
function Line({ problem }: { problem: ShownProblem }) {
  const { i18n } = useLingui();
  const field = fieldOf(problem.path);
  if (!field) return <p>{problem.sentence}</p>;
  const words = i18n._(field.words);
  const link = field.link === null ? null : String(field.link);
  return (
    <p>
      <a
        href={`#${fieldId(problem.path)}`}
        onClick={(event) => {
          event.preventDefault();
          focusField(problem.path);
        }}
      >
        {link === null ? (
          <Trans>{words}:</Trans>
        ) : (
          <Trans>
            Link {link}, {words}:
          </Trans>
        )}{' '}
        {problem.sentence}
      </a>
    </p>
  );
}

/** Before the fields: everything that is in the way, each line leading to its field. It takes the focus with each try. */
export function ErrorSummary({ attempt }: { attempt: number }) {
  const problems = useProblems();
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef(0);
  useEffect(() => {
    if (problems.length === 0 || focused.current === attempt) return;
    focused.current = attempt;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [attempt, problems.length]);
  if (problems.length === 0) return null;
  const wrong = problems.filter(({ path }) => path !== '').length;
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={heading} className={styles.summary}>
      <h2 id={heading}>
        {wrong > 0 ? (
          <Plural
            value={wrong}
            one="# answer to correct before this can be stored"
            other="# answers to correct before this can be stored"
          />
        ) : (
          <Trans>This was not stored</Trans>
        )}
      </h2>
      {problems.map((problem) => (
        <Line key={`${problem.path} ${problem.code}`} problem={problem} />
      ))}
    </div>
  );
}
