import { Plural, Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { useNumber } from '../text/use-number.js';

/** Distinct items by what they say. An item that says two things counts in both. */
export interface EffectNumbers {
  supports: number;
  contradicts: number;
  context: number;
}

/** "1 for · 8 against · 1 context"; zeros are left out unless `zeros` asks for them. */
export function EffectCounts({ effects, zeros = false }: { effects: EffectNumbers; zeros?: boolean }) {
  const number = useNumber();
  const supports = number(effects.supports);
  const contradicts = number(effects.contradicts);
  const context = number(effects.context);
  const parts: [number, ReactNode][] = [
    [effects.supports, <Trans>{supports} for</Trans>],
    [effects.contradicts, <Trans>{contradicts} against</Trans>],
    [effects.context, <Trans>{context} context</Trans>],
  ];
  return (
    <>
      {parts
        .filter(([count]) => zeros || count > 0)
        .map(([, words], i) => (
          <Fragment key={i}>
            {i > 0 && ' · '}
            {words}
          </Fragment>
        ))}
    </>
  );
}

/** Says, where the counts add up to more than the items, why they do. Draws nothing elsewhere. */
export function CountedTwice({ effects, items }: { effects: EffectNumbers; items: number }) {
  if (effects.supports + effects.contradicts + effects.context <= items) return null;
  return (
    <>
      {' '}
      <Trans>(an item can do both)</Trans>
    </>
  );
}

/** "1 item", "10 items". */
export function ItemCount({ count }: { count: number }) {
  return <Plural value={count} one="# item" other="# items" />;
}
