import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context/request-context.js';
import { LIMITS } from '../limits/limits.js';
import { REFUSAL_CODES } from './refuse.js';

/** Faults of the request itself, as the GraphQL server names them: their messages speak of the caller's own document. */
const REQUEST_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];
/** Said in place of the GraphQL server's own words, which name its maker and a setting that no caller can reach. */
const NO_SCHEMA = 'This service does not tell its schema. It is in libs/contract/schema.graphql of the project.';
const OPEN = new Set<unknown>([...REFUSAL_CODES, ...REQUEST_CODES]);

/** Which request an unexpected error belongs to, so that the sentence and the log name the same reference. */
const references = new WeakMap<object, string>();

/** Logs unexpected errors with the id of the request: the error's name, message and place, no query and no values. */
export const logFaults: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          if (isOpen(error)) continue;
          references.set(error, contextValue.requestId);
          contextValue.log.error({ err: unwrapResolverError(error), path: error.path?.join('.') }, 'Unexpected fault.');
        }
      },
    };
  },
};

/** Of a document or of variables with many faults the first few are told: the rest would only help to probe. */
export const tellFewFaults: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || 'data' in body.singleResult || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.slice(0, LIMITS.faults);
      },
    };
  },
};

/**
 * An unexpected fault before there is a context, such as in the look-up of the session: logged and masked like the others.
 * What is expected (`UNAVAILABLE`) passes as it is.
 */
export function maskContextFault(fault: unknown, request: FastifyRequest): GraphQLError {
  if (fault instanceof GraphQLError) return fault;
  request.log.error({ err: fault }, 'Unexpected fault.');
  const masked = new GraphQLError('Unexpected fault.', { extensions: { http: { status: 500 } } });
  references.set(masked, request.id);
  return masked;
}

/**
 * What leaves the service of an error: expected refusals as they are, the unexpected as one sentence with a reference.
 * Stack traces and unknown extensions stay inside.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  };
  if (isOpen(error, formatted.extensions?.['code'])) {
    const { stacktrace: _stacktrace, http: _http, ...extensions } = formatted.extensions ?? {};
    // The GraphQL server calls every fault of a document the same; ours say which limit it is.
    const code = 'limit' in extensions ? 'LIMIT' : extensions['code'];
    const message = extensions['validationErrorCode'] === 'INTROSPECTION_DISABLED' ? NO_SCHEMA : formatted.message;
    return { message, ...place, extensions: { ...extensions, code } };
  }
  const reference = typeof error === 'object' && error !== null ? references.get(error) : undefined;
  return {
    message: `Something went wrong on our side.${reference ? ` Reference: ${reference}.` : ''}`,
    ...place,
    extensions: { code: 'INTERNAL', ...(reference ? { reference } : {}) },
  };
}

/**
 * Open: a code that we or the GraphQL server gave on purpose. An error that a resolver threw is open only where the
 * resolver threw one of ours: a library's own `BAD_USER_INPUT` must not carry its text out.
 */
function isOpen(error: unknown, code?: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const inner = unwrapResolverError(error);
  if (inner !== error && !(inner instanceof GraphQLError)) {
    // Coercion of variables wraps the scalar's own error; graphql-js then gives no path.
    return error.path === undefined && (code ?? error.extensions['code']) === 'BAD_USER_INPUT';
  }
  return OPEN.has(code ?? error.extensions['code']);
}
