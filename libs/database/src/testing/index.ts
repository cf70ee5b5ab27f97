export { askDatabase } from './ask-database.js';
export { createTestDatabase, type TestDatabase } from './create-test-database.js';
