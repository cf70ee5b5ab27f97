import { buildProduct } from './nx/build-product.mjs';
import { Closing } from './launch/closing.mjs';
import { openRecords } from './launch/records.mjs';
import { dataDirOf } from './launch/settings.mjs';

/**
 * `npm run recompute`: derives every cell on record anew, beside a product that runs or with its database started for this
 * alone, and says how many answers changed. On a sound record none does; what changes is logged as a correction.
 * `--built` uses what is built already.
 */
const say = (line) => console.log(line);
const closing = new Closing();
try {
  if (!process.argv.includes('--built')) await buildProduct();
  const dataDir = dataDirOf(process.env);
  const setUpUrl = await openRecords({ env: process.env, dataDir, say, closing });
  const { Database, recomputeAll, runTimeUrls } = await import('@states-must/database');
  const database = await Database.open({ ...runTimeUrls({ setUpUrl, dataDir }), pools: { rw: 2, public: 1 } });
  closing.add(() => database.close());
  const begun = performance.now();
  let told = begun;
  const { cells, changed } = await recomputeAll(database, (done, of) => {
    if (performance.now() - told < 1_000 && done < of) return;
    told = performance.now();
    say(`  ${done} of ${of} cells`);
  });
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  say(`Derived ${cells} cells in ${seconds} s: ${changed === 0 ? 'no answer changed' : `${changed} answers changed`}.`);
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message);
  process.exitCode = 2;
} finally {
  await closing.run();
}
