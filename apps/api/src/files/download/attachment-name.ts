/**
 * The value of Content-Disposition that makes a browser keep a file under its name and show nothing of it (RFC 6266). The
 * whole name goes as UTF-8 (RFC 8187), with a plain one beside it for programs that know no other.
 */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
