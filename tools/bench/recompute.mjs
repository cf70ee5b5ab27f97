/**
 * Derives every cell anew, beside a bare read of the facts that it rests on, in one run.
 * @param {object} library the database library
 * @param {{ rwUrl: string, publicUrl: string }} urls
 * @param {(line: string) => void} say
 */
export async function measureRecompute(library, urls, say) {
  const { Database, familiesOnRecord, gatherFactsOf, recomputeAll } = library;
  const database = await Database.open({ ...urls, pools: { rw: 1, public: 1 } });
  try {
    const clock = { kind: 'CLOCK' };
    const families = await database.read(clock, familiesOnRecord);
    const timed = async (work) => {
      const begun = performance.now();
      const done = await work();
      return { done, seconds: (performance.now() - begun) / 1_000 };
    };
    const read = await timed(async () => {
      for (const { keys } of families) await database.read(clock, (tx) => gatherFactsOf(tx, keys));
    });
    const derived = await timed(() => recomputeAll(database));
    const { cells, changed } = derived.done;
    const ratio = (derived.seconds / read.seconds).toFixed(2);
    say(
      `Recomputing ${cells} cells over all of their days: ${derived.seconds.toFixed(1)} s, ${changed} answers changed.`,
    );
    say(`  bare read of the same facts: ${read.seconds.toFixed(1)} s; recomputing / bare read: ${ratio}`);
  } finally {
    await database.close();
  }
}
