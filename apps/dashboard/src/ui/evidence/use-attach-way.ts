import { useCallback } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import { attachAddress, signInAddress } from '../address/addresses.js';
import { useStandard } from '../standard/use-standard.js';

/**
 * Where evidence on something is attached: the form for those who may, sign-in first for everybody who is not signed in,
 * null for members who may not,
 * and for everybody under a standard that nothing is assessed under. `about` is a cell (`no.crm-1`) or one of its criteria (`no.crm-1.a`).
 */
export function useAttachWay(): (about?: string) => string | null {
  const { viewer } = useFrame();
  const { working } = useStandard();
  return useCallback(
    (about?: string) => {
      if (working) return null;
      const form = attachAddress(about);
      if (!viewer) return signInAddress(form);
      return viewer.canAttach ? form : null;
    },
    [viewer, working],
  );
}
