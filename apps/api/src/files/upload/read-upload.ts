import { cleanFileName, FILE_LIMITS, megabytes } from '@states-must/domain';
import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { HttpRefusal } from '../http-refusal.js';

/** What is to be received, and for which version of which item. */
export interface Upload {
  evidenceId: string;
  version: number;
  /** Clean: fit to be kept and shown. */
  name: string;
  /** Bytes that were announced; null where none were. */
  announced: number | null;
}

/** The header that no form and no simple request of another site can send. Its value says what is meant. */
export const UPLOAD_HEADER = 'x-states-must';

const Query = v.object({
  evidence: v.pipe(
    v.string('"evidence" is missing: give the id of the draft that the file belongs to.'),
    v.uuid('"evidence" must be the id of a draft.'),
  ),
  version: v.pipe(
    v.string('"version" is missing: give the version of the draft that you read.'),
    v.regex(/^[1-9]\d{0,8}$/, '"version" must be the number of the version that you read.'),
    v.transform(Number),
  ),
  name: v.pipe(
    v.string('"name" is missing: give the name of the file.'),
    v.maxLength(2_000, '"name" is too long: give the name of the file without its folders.'),
  ),
});

/**
 * Reads everything of an upload but its bytes.
 *
 * @throws {HttpRefusal} 403 without the header, 415 where it is no plain stream of bytes, 422 with the field that is
 *   wrong, 413 where more is announced than is taken
 */
export function readUpload(request: FastifyRequest): Upload {
  const { headers } = request;
  if (headers[UPLOAD_HEADER] !== 'upload') {
    throw new HttpRefusal(403, 'HEADER_MISSING', `Send the header "${UPLOAD_HEADER}: upload" with a file.`);
  }
  if (!/^application\/octet-stream\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    throw new HttpRefusal(415, 'MEDIA_TYPE', 'Send the bytes of the file with Content-Type: application/octet-stream.');
  }
  if (headers['content-encoding'] !== undefined) {
    throw new HttpRefusal(415, 'ENCODING', 'Send the file uncompressed.');
  }
  const read = v.safeParse(Query, request.query, { abortPipeEarly: true });
  if (!read.success) {
    const { message, path } = read.issues[0];
    throw new HttpRefusal(422, 'QUERY_INVALID', message, { field: String(path?.[0]?.key ?? '') });
  }
  const announced = headers['content-length'] === undefined ? null : Number(headers['content-length']);
  if (announced === 0) throw empty();
  if (announced !== null && announced > FILE_LIMITS.bytes) throw tooLarge(announced);
  const { evidence, version, name } = read.output;
  return { evidenceId: evidence, version, name: cleanFileName(name), announced };
}

/** Nothing came. */
export const empty = (): HttpRefusal =>
  new HttpRefusal(422, 'FILE_EMPTY', 'The file is empty. Look whether it is the right one, and send it again.');

/** More came, or was announced, than is taken. */
export const tooLarge = (bytes: number | null): HttpRefusal => {
  const size = bytes === null ? 'The file is larger than the limit.' : `The file is ${megabytes(bytes)}.`;
  const mend = 'Make it smaller, send it in parts, or give the address where it can be read.';
  return new HttpRefusal(413, 'FILE_TOO_LARGE', `${size} The limit is ${megabytes(FILE_LIMITS.bytes)}. ${mend}`);
};
