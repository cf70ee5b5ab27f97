import type { Config } from '../config/config.js';

/** This machine, where the service listens on all its addresses. */
const EVERYWHERE: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * The address at which people reach the service: the configured one, else the one where it listens. Never what a request
 * says of itself: whoever asks could then have links to any site handed out in this one's name.
 */
export function originOf({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  const name = EVERYWHERE[host] ?? host;
  return publicUrl ?? `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
