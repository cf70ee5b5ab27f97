import { startProduct } from './launch/product.mjs';
import { run } from './launch/run.mjs';

/**
 * `npm start`: builds what has changed, starts the database unless DATABASE_URL names one, sets it up, starts the
 * service, and prints the address. `--built` uses what is built already.
 */
await run(async (closing) => {
  const product = await startProduct({
    env: process.env,
    built: process.argv.includes('--built'),
    say: (line) => console.log(line),
    closing,
  });
  if (product.firstAdministrator) {
    console.log('Nobody has an account yet. This link makes the first administrator, once:');
    console.log(`  ${product.firstAdministrator}`);
  }
  console.log(`States Must is at ${product.address} (Ctrl-C stops it)`);
  return product;
});
