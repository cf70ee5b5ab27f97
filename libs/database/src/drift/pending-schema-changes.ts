export async function pendingSchemaChanges(setUpUrl: string): Promise<string[]> {
  void [setUpUrl];
  throw new Error('Not in this build.');
}
