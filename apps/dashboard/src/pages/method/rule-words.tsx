import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A rule of the method in plain words. Its exact sentences are the clauses, which the service gives. */
export interface RuleWords {
  number: number;
  title: ReactNode;
  words: ReactNode;
}

/** The nine rules, in order. */
export const RULE_WORDS: readonly RuleWords[] = [
  {
    number: 1,
    title: <Trans>Facts: what counts on the day</Trans>,
    words: (
      <Trans>
        Only public evidence that was approved and not withdrawn counts, so that every reader sees the same status. A
        law counts while it is in force: being adopted is not enough. Elsewhere the dates on which something was
        observed say when an item counts. Practice long past gives way to newer strong evidence and is shown as history.
      </Trans>
    ),
  },
  {
    number: 2,
    title: <Trans>Answers: what the evidence says to one question</Trans>,
    words: (
      <Trans>
        Strong items decide: a source graded A to C and an item graded 1 to 3. If all speak for the state the answer is
        yes, if all speak against it no, if both then mixed. In law the text itself, or a ruling on it, outranks what
        others say of it. What a state reports in its own favour is a claim, and what it admits against itself counts in
        full. Weak items are shown and never decide.
      </Trans>
    ),
  },
  {
    number: 3,
    title: <Trans>Facets: law, implementation, practice</Trans>,
    words: (
      <Trans>
        Each facet is judged for itself over its answered questions. All yes: met. Some no and none yes or mixed: not
        met, or contrary where one of the no says that the state acts against the duty. Anything else: partly met. No
        answer: no evidence found where a search is on record, otherwise not assessed yet.
      </Trans>
    ),
  },
  {
    number: 4,
    title: <Trans>Headline: the weakest facet gives the status</Trans>,
    words: (
      <Trans>
        The status is that of the weakest assessed facet, from contrary over not met and partly met to met. What is not
        answered never moves it, but how many questions are answered always stands beside it, so that met in law with
        practice not assessed cannot be read as met.
      </Trans>
    ),
  },
  {
    number: 5,
    title: <Trans>Confidence: how sure the answer is</Trans>,
    words: (
      <Trans>
        Confidence grows with independent publishers and good grades, goes a step down with age, and is capped while
        questions stay open. It never changes a status.
      </Trans>
    ),
  },
  {
    number: 6,
    title: <Trans>Contested: when sources or parties differ</Trans>,
    words: (
      <Trans>
        A finding is contested where strong items answer a question both ways, or where a party’s position differs from
        the headline. Both sides are shown with the same weight, and nothing is averaged.
      </Trans>
    ),
  },
  {
    number: 7,
    title: <Trans>Parts of a state: how they add up, and how they do not</Trans>,
    words: (
      <Trans>
        Parts of a state that make their own law are assessed each for itself. A state with no answer of its own shows
        that it varies when two or more of its assessed parts differ, and their common status when all parts are
        assessed and agree. Otherwise it keeps its own status and points to its assessed parts. A territory answers to
        its state and never adds to it. There is no average and no silent inheritance.
      </Trans>
    ),
  },
  {
    number: 8,
    title: <Trans>Decisions: what people add to the rules</Trans>,
    words: (
      <Trans>
        The rules propose. Reviewers may confirm or decide otherwise, with a reason and by two people, and the proposal
        always stands beside their decision. A confirmation holds while the proposal is the one confirmed. Whether
        somebody decided, or the method alone proposes, stands with every finding.
      </Trans>
    ),
  },
  {
    number: 9,
    title: <Trans>Grades: how far a source and an item are relied on</Trans>,
    words: (
      <Trans>
        Every source has a letter from A to F with a reason, every item a number from 1 to 6. They are proposed with the
        item and approved with it. A finding can be no better than the grades it rests on, which is why they are shown
        with each item.
      </Trans>
    ),
  },
];
