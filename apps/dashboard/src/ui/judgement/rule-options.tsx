import { useLingui } from '@lingui/react/macro';

/** A rule of the method with its sentences. */
export interface RuleShown {
  number: number;
  clauses: readonly { id: string; sentence: string }[];
}

/** The sentences of the method to choose from, each with the number of its rule, then the rules; `first` names those that decided here. */
export function RuleOptions({ rules, first = [] }: { rules: readonly RuleShown[]; first?: readonly string[] }) {
  const { t } = useLingui();
  const all = rules.flatMap(({ number, clauses }) => clauses.map((clause) => ({ number, ...clause })));
  const decided = all.filter(({ id }) => first.includes(id));
  const whole = Array.from({ length: 9 }, (_, index) => String(index + 1));
  return (
    <>
      {[...decided, ...all.filter((one) => !decided.includes(one))].map(({ number, id, sentence }) => (
        <option key={id} value={id}>
          {t`Rule ${number}: ${sentence}`}
        </option>
      ))}
      {whole.map((number) => (
        <option key={number} value={number}>
          {t`Rule ${number} as a whole`}
        </option>
      ))}
    </>
  );
}

/** The sentence that a clause names; undefined for a rule as a whole. */
export const sentenceOf = (rules: readonly RuleShown[], clause: string): string | undefined =>
  rules.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause)?.sentence;
