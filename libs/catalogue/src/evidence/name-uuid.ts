import { createHash } from 'node:crypto';

/** Namespace of everything that the catalogue publishes. Never change it: every id of the founding evidence would change. */
const NAMESPACE = 'b6f0a2d4-5b0e-4c39-9a55-2f6c3f1d7e11';

/** The name-based UUID (version 5, RFC 9562) of a name: the same name gives the same id on every machine, at every load. */
export function nameUuid(name: string, namespace: string = NAMESPACE): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
