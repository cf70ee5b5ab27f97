import type { Cast } from './sign-in.js';
import { law, move, submitted } from './write.js';

/** An item that the researcher wrote and that two reviewers published. A refusal is a failed test. */
export async function published(
  cast: Cast,
  change: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> {
  const item = await submitted(cast.researcher, law(change));
  await move(cast.reviewer, 'approve', item);
  const done = await move(cast.second, 'approve', item);
  if (done.evidence?.state !== 'APPROVED') throw new Error(`Not published: ${JSON.stringify(done.problems)}`);
  return done.evidence;
}
