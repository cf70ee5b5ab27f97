/** A database of a test's own. */
export interface TestDatabase {
  rwUrl: string;
  publicUrl: string;
  setUpUrl: string;
  database: string;
  drop(): Promise<void>;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  void [];
  throw new Error('Not in this build.');
}
