/** How large the bench's invented data is. */
export interface BenchSize {
  jurisdictions: number;
  evidence: number;
}

export async function seedBench(
  setUpUrl: string,
  options?: Partial<BenchSize> & { log?: (line: string) => void },
): Promise<void> {
  void [setUpUrl, options];
  throw new Error('Not in this build.');
}
