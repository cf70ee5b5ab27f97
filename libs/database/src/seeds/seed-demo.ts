import type { Grant } from '@states-must/domain';

/** An invented member of the demo. */
export interface DemoMember {
  email: string;
  displayName: string;
  grants: Grant[];
}

export async function seedDemo(setUpUrl: string, passwordHash: string): Promise<DemoMember[]> {
  void [setUpUrl, passwordHash];
  throw new Error('Not in this build.');
}
