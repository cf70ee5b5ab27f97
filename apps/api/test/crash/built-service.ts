import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('../../../../', import.meta.url));

/** Compiles the service as it is shipped. A fault of the compiler is a failed test. */
export function buildService(): void {
  const built = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'apps/api/tsconfig.app.json'], {
    cwd: workspace,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The service does not compile: ${built.stdout}${built.stderr}`);
}

/** The built service, running as a process of its own. */
export interface BuiltService {
  pid: number;
  address: string;
  /** Ends it as a power cut would: no signal that it could answer to. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the built service and waits until it is ready. */
export async function startBuiltService(urls: { rwUrl: string; publicUrl: string }): Promise<BuiltService> {
  const port = await freePort();
  const child = spawn(process.execPath, ['apps/api/dist/main.js'], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      PORT: String(port),
      RW_DATABASE_URL: urls.rwUrl,
      PUBLIC_DATABASE_URL: urls.publicUrl,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, child);
  return {
    pid: child.pid!,
    address,
    kill: () => endOf(child, 'SIGKILL'),
  };
}

/** Waits until the service says that it can reach its database. */
export async function untilReady(address: string, child?: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(50)) {
    if (child && child.exitCode !== null) throw new Error(`The service ended with code ${child.exitCode}.`);
    const answer = await fetch(`${address}/ready`).catch(() => null);
    if (answer?.status === 200) return;
  }
  throw new Error('The service did not become ready within a minute.');
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const endOf = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill(signal);
  });

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
