import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module.js';
import { FILES_PATH } from './files/files-path.js';
import { acceptUploads } from './files/upload/upload.controller.js';
import type { Config } from './platform/config/config.js';
import { DatabaseGate } from './platform/database/database-gate.js';
import { AnswerFaults } from './platform/http/answer-faults.js';
import { compressAnswers } from './platform/http/compress-answers.js';
import { guardGraphql, guardOperation } from './platform/http/guard-graphql.js';
import { guardOrigin, plainError } from './platform/http/guard-origin.js';
import { limitBodyTime } from './platform/http/limit-body-time.js';
import { logRequests } from './platform/http/log-requests.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { serveDashboard } from './platform/http/serve-dashboard.js';
import { LIMITS } from './platform/limits/limits.js';
import type { Log } from './platform/log/log.js';
import { NestLog } from './platform/log/nest-log.js';

/** For a question to arrive whole, in milliseconds; files have longer, and look at the pace. */
const BODY_MS = 30_000;
const FILE_BODY_MS = 300_000;
/** Open connections at once; a reverse proxy in front shares them out. */
const MOST_CONNECTIONS = 512;

/**
 * Makes the service, ready to listen or to be asked through `inject`. It starts without the database where that is away.
 *
 * @throws where the database answers and must not be used: see `DatabaseGate.start`
 */
export async function createApp(config: Config, log: Log): Promise<NestFastifyApplication> {
  const gate = new DatabaseGate(config, log);
  await gate.start();
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: FILE_BODY_MS,
    keepAliveTimeout: 5_000,
    http: { headersTimeout: 10_000, maxHeaderSize: 16 * 1024 },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_fault: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      void reply.code(400).send(plainError('BAD_REQUEST', 'The address cannot be read.'));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with({ config, log, gate }), adapter, {
    logger: new NestLog(log),
    abortOnError: false,
  });
  const server = adapter.getInstance();
  server.server.maxConnections = MOST_CONNECTIONS;
  logRequests(server);
  limitBodyTime(server, BODY_MS, FILES_PATH);
  acceptUploads(server);
  await app.register(fastifyHelmet, securityHeaders(config));
  await app.register(fastifyCookie);
  server.addHook('onRequest', guardOrigin(config));
  server.addHook('onRequest', guardGraphql(gate));
  server.addHook('preHandler', guardOperation);
  server.addHook('onSend', compressAnswers);
  app.useGlobalFilters(new AnswerFaults());
  if (config.dashboardFolder) serveDashboard(server, config.dashboardFolder);
  await app.init();
  await server.ready();
  return app;
}
