import { describe, expect, it } from '@jest/globals';
import { countStatuses } from '../../ui/status/count-statuses.js';
import { drawOnPage } from '../../ui/testing/draw-on-page.js';
import { AnswerSentence } from './answer-sentence.js';

const said = async (letters: string) =>
  (await drawOnPage(<AnswerSentence name="Norway" counts={countStatuses([letters])} />)).text();

describe('the one-sentence answer of a place', () => {
  it('counts every status with its denominator', async () => {
    expect(await said('UUCUUUUNNCPNCCUUUUUUUUUN')).toBe(
      '9 of 24 obligations are assessed. On that evidence Norway meets none of them, partly meets 1, does not meet 4, and acts against 4. 15 are not assessed yet.',
    );
  });

  it('says that nothing known is not nothing there', async () => {
    expect(await said('U'.repeat(24))).toBe(
      'Norway: none of the 24 obligations is assessed yet. That says nothing about what happens there.',
    );
  });

  it('keeps a search without result, a spread and what does not apply apart', async () => {
    expect(await said('MVEXU')).toBe(
      '2 of 4 obligations are assessed. On that evidence Norway meets 1, partly meets 0, does not meet 0, and acts against 0. On 1 its parts differ from one another. 1 is not assessed yet. On 1 somebody looked and found nothing to rely on. 1 does not apply.',
    );
  });
});
