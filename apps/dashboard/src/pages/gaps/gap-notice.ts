import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { GapRowFragment } from '../../gql/gaps/graphql.js';
import type { GapStep } from './use-move-gap.js';

/** What was done last, and the gap with which it can be undone. */
export interface GapNotice {
  sentence: string;
  undo: GapRowFragment | null;
}

/** What a step did, as a sentence. */
export function gapNotice(gap: GapRowFragment, step: GapStep['do'], i18n: I18n): string {
  const what = `${gap.jurisdiction.name.text}, ${gap.obligation.code}`;
  switch (step) {
    case 'take':
      return i18n._(msg`Taken: ${what}.`);
    case 'release':
      return i18n._(msg`Given back: ${what}.`);
    case 'snooze':
      return i18n._(msg`Put off: ${what}.`);
    case 'finish':
      return i18n._(msg`Done: ${what}.`);
    case 'undo':
      return i18n._(msg`Undone: ${what}.`);
  }
}
