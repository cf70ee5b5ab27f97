import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import { CountsSentence } from './counts-sentence.js';
import { countStatuses } from './count-statuses.js';

const read = (letters: string) =>
  render(
    <I18nProvider i18n={i18n}>
      <CountsSentence counts={countStatuses([letters])} />
    </I18nProvider>,
  ).container.textContent;

describe('the sentence of counts', () => {
  it('reads all seven in their order, with the denominator', () => {
    expect(read('PNNNNCCCC' + 'U'.repeat(15))).toBe(
      'met 0 · partly met 1 · not met 4 · contrary 4 · varies 0 · no evidence 0 · not assessed 15 of 24',
    );
  });

  it('takes what does not apply out of the denominator and names it', () => {
    expect(read('MX')).toMatch(/not assessed 0 of 1 that apply \(1 does not apply\)$/);
  });
});
