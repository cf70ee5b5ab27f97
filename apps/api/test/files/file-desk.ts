import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signInCast, type Cast, type Person } from '../people/sign-in.js';
import { attach, law } from '../people/write.js';
import { startService, type TestService } from '../start-service.js';

/** A service that listens and keeps its files in a folder of its own, with the invented members signed in. */
export interface FileDesk {
  service: TestService;
  cast: Cast;
  /** Where it listens, without a slash at the end. */
  address: string;
  /** The folder of files. */
  folder: string;
  stop(): Promise<void>;
}

export async function openFileDesk(): Promise<FileDesk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'states-must-files-'));
  const service = await startService({ DATA_DIR: dataDir });
  await service.app.listen(0, '127.0.0.1');
  const cast = await signInCast(service);
  return {
    service,
    cast,
    address: await service.app.getUrl(),
    folder: join(dataDir, 'files'),
    async stop() {
      await service.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A draft as its author knows it. */
export interface Draft {
  id: string;
  version: number;
}

/** A new draft of somebody's. */
export async function draftOf(who: Person, input = law()): Promise<Draft> {
  const { evidence, problems } = await attach(who, input);
  if (!evidence) throw new Error(`Not attached: ${JSON.stringify(problems)}`);
  return { id: evidence.id, version: evidence.version };
}

/** What the service said to an upload. */
export interface Sent {
  status: number;
  /** The file, where it was added. */
  file: { id: string; name: string; mediaType: string; bytes: number; sha256: string; public: boolean; url: string };
  version: number;
  code: string;
  message: string;
}

/** Sends a file as a browser does. The draft given moves on to its next version where the file was added. */
export async function sendFile(
  desk: Pick<FileDesk, 'address'>,
  who: { cookie: string } | null,
  draft: Draft,
  file: { name: string; body: Uint8Array | ReadableStream | string; headers?: Record<string, string> },
): Promise<Sent> {
  const query = new URLSearchParams({ evidence: draft.id, version: String(draft.version), name: file.name });
  const answer = await fetch(`${desk.address}/files?${query}`, {
    method: 'POST',
    headers: {
      ...(who ? { cookie: who.cookie } : {}),
      'content-type': 'application/octet-stream',
      'x-states-must': 'upload',
      origin: desk.address,
      ...file.headers,
    },
    body: file.body,
    ...(file.body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as unknown as RequestInit);
  const said = (await answer.json()) as {
    file: Sent['file'];
    evidence?: Draft;
    errors?: { message: string; extensions: { code: string } }[];
  };
  if (said.evidence) draft.version = said.evidence.version;
  const fault = said.errors?.[0];
  return {
    status: answer.status,
    file: said.file,
    version: said.evidence?.version ?? 0,
    code: fault?.extensions.code ?? 'OK',
    message: fault?.message ?? '',
  };
}

/** Fetches a file, as the public or as somebody. */
export function fetchFile(
  desk: Pick<FileDesk, 'address'>,
  id: string,
  who: { cookie: string } | null = null,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${desk.address}/files/${id}`, { headers: { ...(who ? { cookie: who.cookie } : {}), ...headers } });
}

/** Every file that lies in the folder, by its path from there. */
export function lyingIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((name) => statSync(join(folder, name)).isFile()).sort();
}
