import type { ItemFileFragment } from '../../../gql/attach/graphql.js';

/** What became of a file that was sent. */
export type SentFile =
  { ok: true; file: ItemFileFragment; version: number } | { ok: false; code: string; message: string };

/** A file on its way. */
export interface Sending {
  done: Promise<SentFile>;
  /** Stops it; the service keeps nothing of it. */
  cancel(): void;
}

/**
 * Sends one file to a draft, as it is. XMLHttpRequest and not fetch, since only the former tells how far an upload is.
 *
 * @param onProgress called with the bytes that have gone so far
 */
export function sendFile(
  file: File,
  draft: { id: string; version: number },
  onProgress: (sent: number) => void,
): Sending {
  const request = new XMLHttpRequest();
  const query = new URLSearchParams({ evidence: draft.id, version: String(draft.version), name: file.name });
  const done = new Promise<SentFile>((tell) => {
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => tell(answerOf(request));
    request.onerror = () => tell({ ok: false, code: 'UNREACHABLE', message: '' });
    request.onabort = () => tell({ ok: false, code: 'CANCELLED', message: '' });
  });
  request.open('POST', `/files?${query}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-states-must', 'upload');
  request.send(file);
  return { done, cancel: () => request.abort() };
}

function answerOf(request: XMLHttpRequest): SentFile {
  const said = read(request.responseText);
  if (said?.file) return { ok: true, file: said.file, version: said.evidence.version };
  const fault = said?.errors?.[0];
  return { ok: false, code: fault?.extensions.code ?? 'UNREACHABLE', message: fault?.message ?? '' };
}

interface Said {
  file?: ItemFileFragment;
  evidence: { version: number };
  errors?: { message: string; extensions: { code: string } }[];
}

/** A proxy in between may answer with something that is no JSON. */
function read(text: string): Said | null {
  try {
    return JSON.parse(text) as Said;
  } catch {
    return null;
  }
}
