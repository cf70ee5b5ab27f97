import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { makeContext } from '../context/make-context.js';
import type { DatabaseGate } from '../database/database-gate.js';
import { logFaults, maskContextFault, maskError, tellFewFaults } from '../errors/mask-errors.js';
import { GRAPHQL_PATH } from '../http/guard-graphql.js';
import { documentLimits } from '../limits/document-limits.js';
import { LIMITS } from '../limits/limits.js';

/** How the GraphQL server is set up. The schema is made from the decorated classes; nothing is cached in front of it. */
export function graphqlOptions(config: Config, gate: DatabaseGate): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    playground: false,
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    // A 503 must stay a 503 where the database goes away in the middle of an answer.
    preserveHttpStatusForExecutionErrors: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: LIMITS.tokens, noLocation: true },
    validationRules: [documentLimits],
    validationOptions: { maxErrors: LIMITS.faults },
    plugins: [logFaults, tellFewFaults, ApolloServerPluginCacheControlDisabled()],
    formatError: maskError,
    context: (request: FastifyRequest, reply: FastifyReply) =>
      makeContext(config, gate, request, reply).catch((fault: unknown) => {
        throw maskContextFault(fault, request);
      }),
  };
}
