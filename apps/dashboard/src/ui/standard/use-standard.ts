import { useFrame } from '../../apollo/use-frame.js';
import { useKept } from '../address/use-kept.js';

/** The standard that the open page is read by. */
export interface ReadBy {
  /** Its code where the address names one, for queries; undefined for the usual one. */
  code: string | undefined;
  /** True where it is a reading that nothing is assessed under. */
  working: boolean;
}

/** Which standard the open page is read by, as its address says: `standard=sw-2016`. */
export function useStandard(): ReadBy {
  const { standard } = useKept();
  const { standards } = useFrame();
  const code = standard?.toUpperCase();
  return { code, working: standards.some((one) => one.code === code && one.reading === 'WORKING') };
}
