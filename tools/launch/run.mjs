import { Closing } from './closing.mjs';
import { AlreadyRunning } from './lock.mjs';
import { nodeVersionFault } from './node-version.mjs';
import { SettingsFault } from './settings.mjs';

/**
 * Runs a command that serves until it is stopped: Ctrl-C, SIGTERM and SIGHUP stop everything in order, a part that ends
 * by itself stops the rest, and a fault that people can mend is told in a sentence, without a stack.
 * @param {(closing: Closing) => Promise<{ ended: Promise<string> }>} begin starts everything and adds to `closing` what
 *   has to be undone
 */
export async function run(begin) {
  const fault = nodeVersionFault(process.versions.node);
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
  const closing = new Closing();
  const stop = async (code) => {
    await closing.run();
    process.exit(code);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (!closing.begun) console.log('\nStopping.');
      void stop(0);
    });
  }
  whenNpmEnds(() => void stop(0));
  try {
    const { ended } = await begin(closing);
    const sentence = await ended;
    if (closing.begun) return;
    console.error(sentence);
  } catch (error) {
    if (closing.begun) return;
    console.error(explain(error));
  }
  await stop(1);
}

/**
 * npm hands a signal to the shell that it starts us in, and that shell dies of it without telling us. So where npm has
 * started us, we leave when that shell is gone.
 */
function whenNpmEnds(leave) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, 500).unref();
}

/** Errors that people can mend are sentences; anything else keeps its stack, because somebody has to look into it. */
function explain(error) {
  if (error instanceof AlreadyRunning || error instanceof SettingsFault) return error.message;
  const plain = error instanceof Error && (error.name.endsWith('Fault') || error.constructor === Error);
  return plain && !process.env.DEBUG ? error.message : error;
}
