import { base } from '../../jest.preset.mjs';

export default { ...base, displayName: 'catalogue', rootDir: import.meta.dirname };
