import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEMO_FOLDER, removeLeftDemos } from './launch/left-demos.mjs';
import { startProduct } from './launch/product.mjs';
import { run } from './launch/run.mjs';
import { workspace } from './workspace.mjs';

/**
 * `npm run demo`: the product with six invented members, in a folder that is made for it and removed at the end.
 * DEMO_DATA_DIR keeps the data in a folder of your choice instead; DEMO_PASSWORD sets the password of the six.
 */
await run(async (closing) => {
  const say = (line) => console.log(line);
  await removeLeftDemos(say);
  const kept = process.env.DEMO_DATA_DIR;
  const folder = kept || mkdtempSync(join(tmpdir(), DEMO_FOLDER));
  if (!kept) closing.add(() => rmSync(folder, { recursive: true, force: true }));
  if (process.env.DATABASE_URL) say('The demo keeps to a database of its own: DATABASE_URL is not used.');
  const password = process.env.DEMO_PASSWORD || randomBytes(12).toString('base64url');
  let members = [];
  const product = await startProduct({
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
    built: process.argv.includes('--built'),
    demo: true,
    seed: async (setUpUrl) => {
      say('Inventing six members.');
      const seeding = pathToFileURL(join(workspace, 'apps/api/dist/demo/seed-demo.js')).href;
      members = await (await import(seeding)).seedDemoMembers(setUpUrl, password);
    },
    say,
    closing,
  });
  say(`\nSign in at ${product.address}/en/sign-in with one of these addresses, and the password ${password}`);
  for (const { email, displayName } of members) say(`  ${email.padEnd(32)} ${displayName}`);
  say(kept ? `The data stays in ${folder}.` : 'Everything is removed at the end.');
  say(`States Must is at ${product.address} (Ctrl-C stops it)`);
  return product;
});
