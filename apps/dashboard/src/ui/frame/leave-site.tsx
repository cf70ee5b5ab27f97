import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import { Button } from '../forms/button.js';
import { leaveNow } from './leave-now.js';
import { countShiftPresses } from './count-shift-presses.js';

/** Where to go while the site's own setting is not known yet. */
const NEUTRAL = 'https://www.weather.com/';

/** Leaves at once, by a press or by the Shift key three times. */
export function LeaveSite() {
  const { t } = useLingui();
  const { site } = useFrame();
  const exit = site?.exitSite ?? NEUTRAL;
  const leave = useEffectEvent(() => leaveNow(exit));
  useEffect(() => countShiftPresses(window, () => leave()), []);
  return (
    <Button onClick={() => leaveNow(exit)} title={t`Or press Shift three times`}>
      <Trans>Leave this site</Trans>
    </Button>
  );
}
