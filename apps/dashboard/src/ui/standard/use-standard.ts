import { useFrame } from '../../apollo/use-frame.js';
import { useKept } from '../address/use-kept.js';

/** The standard that the open page is read by. */
export interface ReadBy {
  /** Its code where the address names another than the usual one, for queries; undefined for the usual one. */
  code: string | undefined;
  /** The part of the address that names a standard which is not there. */
  ignored: string | null;
  /** True where it is a reading that nothing is assessed under. */
  working: boolean;
}

/** Which standard the open page is read by, as its address says: `standard=sw-2016`. */
export function useStandard(): ReadBy {
  const { standard } = useKept();
  const { site, standards } = useFrame();
  const asked = standard?.toUpperCase();
  const known = standards.find((one) => one.code === asked);
  const missing = asked !== undefined && standards.length > 0 && !known;
  return {
    code: missing || asked === site?.standard ? undefined : asked,
    ignored: missing ? `standard=${standard}` : null,
    working: known?.reading === 'WORKING',
  };
}
