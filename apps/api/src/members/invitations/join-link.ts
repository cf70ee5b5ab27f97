import type { FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config.js';

/** The address that opens the page on which an invitation is accepted. `origin` such as https://example.org. */
export const joinLink = (origin: string, token: string): string => `${origin}/en/join?token=${token}`;

/** The address at which people reach the service: the configured one, else the one that this request was sent to. */
export const originOf = (config: Pick<Config, 'publicUrl'>, request: FastifyRequest): string =>
  config.publicUrl ?? `${request.protocol}://${request.host}`;
