import { load, quantile } from './load.mjs';

/** A figure of one line of the table. Times in milliseconds, bytes of one answer. */
/** @typedef {{ name: string, rate: number, p50: number, p99: number, bytes: number, p50s: number[] }} Measured */

/**
 * Measures all targets in one run: in turn, round after round, so that a machine that slows down slows all of them.
 * @param {{ name: string, target: { url: string, body?: string | string[] } }[]} targets
 * @param {{ rounds: number, connections: number, milliseconds: number }} how
 * @returns {Promise<Measured[]>} rate and quantiles over all rounds; `p50s` a value a round
 */
export async function measureInTurn(targets, { rounds, connections, milliseconds }) {
  const found = targets.map(({ name }) => ({ name, times: [], seconds: 0, bytes: 0, p50s: [] }));
  // Once unmeasured: connections opened, code compiled, pages of the database in memory.
  for (const { target } of targets) await load(target, { connections, milliseconds: Math.min(1_000, milliseconds) });
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { target }] of targets.entries()) {
      const { times, seconds, bytes } = await load(target, { connections, milliseconds });
      const one = found[index];
      one.times.push(...times);
      one.seconds += seconds;
      one.bytes = bytes;
      one.p50s.push(quantile(times, 0.5));
    }
  }
  return found.map(({ name, times, seconds, bytes, p50s }) => ({
    name,
    rate: times.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes,
    p50s,
  }));
}

/**
 * The ratio of medians, round by round: its median, lowest and highest. A wide range says that the machine was noisy.
 * @param {Measured} above
 * @param {Measured[]} below their medians are added
 */
export function ratio(above, below) {
  const ratios = above.p50s.map((p50, round) => p50 / below.reduce((sum, one) => sum + one.p50s[round], 0));
  return { median: quantile(ratios, 0.5), low: Math.min(...ratios), high: Math.max(...ratios) };
}
