import { buildProduct } from './nx/build-product.mjs';
import { Closing } from './launch/closing.mjs';
import { openRecords } from './launch/records.mjs';
import { dataDirOf } from './launch/settings.mjs';
import { verifyCells } from './verify/cells.mjs';
import { verifyEditions } from './verify/editions.mjs';
import { verifyFiles } from './verify/files.mjs';

/**
 * `npm run verify`: reads every stored file and compares it with the hash under which it was received, every edition with
 * its checksum, and every cell with what its facts lead to; beside a product that runs, or with its database started for this alone. Ends with code 1 where
 * something is missing or changed, 2 where it could not look. `--built` uses what is built already.
 */
const say = (line) => console.log(line);
const closing = new Closing();
try {
  if (!process.argv.includes('--built')) await buildProduct();
  const dataDir = dataDirOf(process.env);
  const setUpUrl = await openRecords({ env: process.env, dataDir, say, closing });
  const faults = [
    ...(await verifyFiles({ dataDir, setUpUrl, say })),
    ...(await verifyEditions({ setUpUrl, say })),
    ...(await verifyCells({ setUpUrl, say })),
  ];
  for (const fault of faults) console.error(fault);
  say(faults.length === 0 ? 'Everything is as it was received.' : `Faults found: ${faults.length}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message);
  process.exitCode = 2;
} finally {
  await closing.run();
}
