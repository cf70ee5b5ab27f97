import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue } from 'react';
import { findProblems } from '../problems/find-problems.js';
import { useProblems } from '../problems/use-problems.js';
import { partStates, type PartName } from './part-states.js';
import { useAttachValues } from './use-attach-form.js';
import { useKnown } from './use-known.js';
import styles from './progress-list.module.css';

const WORDS: Record<PartName, MessageDescriptor> = {
  source: msg`Source`,
  what: msg`What it is`,
  says: msg`What it says`,
  links: msg`What it bears on`,
  more: msg`More about it`,
  safety: msg`Safety`,
};

/** The parts of the form and how each stands; every one leads to its part. */
export function ProgressList() {
  const { t, i18n } = useLingui();
  const known = useKnown();
  const values = useDeferredValue(useAttachValues());
  const states = partStates(values, findProblems(values, known), useProblems());
  return (
    <nav aria-label={t`Parts of this form`} className={styles.steps}>
      <ol>
        {states.map(({ part, wrong, state }, i) => (
          <li key={part}>
            <a
              href={`#part-${part}`}
              data-wrong={wrong > 0}
              onClick={(event) => {
                event.preventDefault();
                const target = document.getElementById(`part-${part}`);
                target?.focus();
                target?.scrollIntoView();
              }}
            >
              <span aria-hidden="true">{i + 1}</span>
              <span>
                {i18n._(WORDS[part])}
                <small>
                  {wrong > 0 ? (
                    <Plural value={wrong} one="# answer to correct" other="# answers to correct" />
                  ) : state === 'complete' ? (
                    <Trans>complete</Trans>
                  ) : state === 'optional' ? (
                    <Trans>optional</Trans>
                  ) : state === 'begun' ? (
                    <Trans>begun</Trans>
                  ) : (
                    <Trans>not started</Trans>
                  )}
                </small>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
