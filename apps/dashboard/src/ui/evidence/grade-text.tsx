import type { Reliability } from '@states-must/domain';
import { useLingui } from '@lingui/react/macro';
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from './grade-words.js';

/** The grade of an item in words: "B2: usually reliable source, probably true". `short` gives "B2" alone. */
export function GradeText(props: { reliability: Reliability; credibility: number; short?: boolean }) {
  const { reliability, credibility, short = false } = props;
  const { i18n, t } = useLingui();
  const grade = `${reliability}${credibility}`;
  if (short) return <bdi>{grade}</bdi>;
  const source = i18n._(RELIABILITY_WORDS[reliability]);
  const item = CREDIBILITY_WORDS[credibility] ? i18n._(CREDIBILITY_WORDS[credibility]) : String(credibility);
  return <>{t`${grade}: ${source}, ${item}`}</>;
}
