import { base } from '../../jest.preset.mjs';

export default { ...base, displayName: 'domain', rootDir: import.meta.dirname };
