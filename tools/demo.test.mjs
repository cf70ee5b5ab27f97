import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { readLock } from './launch/lock.mjs';
import { isRunning, nameProcess } from './launch/processes.mjs';
import { startCommand } from './launch/testing/command.mjs';

/** `npm run demo` as a person meets it. */

const DEMO = ['tools/demo.mjs', '--built'];

/** Starts a demo on a free port and waits for its address. */
async function startDemo() {
  const command = startCommand(DEMO, { HOST: '127.0.0.1', PORT: '0' });
  const [, address] = await command.printed(/^States Must is at (http:\S+) /m);
  const [, folder] = await command.printed(/with its data in (\S+)\./);
  return { command, address, folder };
}

/** Signs in through the API; gives the name of the answer's type. */
async function signIn(address, email, password) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { email, password } } }),
  });
  return (await answer.json()).data?.signIn.__typename;
}

test('the demo invents six members who can sign in, and leaves nothing behind', async () => {
  const { command, address, folder } = await startDemo();
  try {
    const said = command.output();
    const password = /the password (\S+)$/m.exec(said)?.[1];
    const addresses = [...said.matchAll(/^ {2}(\S+@demo\.invalid) +\S/gm)].map(([, email]) => email);
    assert.equal(new Set(addresses).size, 6);
    for (const email of addresses) assert.equal(await signIn(address, email, password), 'SignedIn', email);
    assert.equal(await signIn(address, addresses[0], `${password}x`), 'Refused');
    assert.doesNotMatch(said, /makes the first administrator/);
  } finally {
    command.kill('SIGTERM');
  }
  assert.equal(await command.ended, 0);
  assert.equal(existsSync(folder), false);
});

test('the next demo removes what a killed one left', async () => {
  const killed = await startDemo();
  const left = readLock(killed.folder);
  killed.command.kill('SIGKILL');
  await killed.command.ended;
  const next = await startDemo();
  try {
    assert.match(next.command.output(), new RegExp(`Removing what an earlier demo left in ${killed.folder}`));
    assert.equal(existsSync(killed.folder), false);
    assert.equal(isRunning(left.service), false);
    assert.ok(isRunning(nameProcess(next.command.pid)));
  } finally {
    next.command.kill('SIGTERM');
  }
  assert.equal(await next.command.ended, 0);
});
