import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** The address at which people reach the service: the configured one, else the one that this request was sent to. */
export const originOf = (config: Pick<Config, 'publicUrl'>, request: FastifyRequest): string =>
  config.publicUrl ?? `${request.protocol}://${request.host}`;
