import { base } from '../../jest.preset.mjs';

// Passwords are hashed for real and records stand in a real PostgreSQL: on a busy machine that takes its time.
export default { ...base, displayName: 'api', rootDir: import.meta.dirname, testTimeout: 60_000 };
