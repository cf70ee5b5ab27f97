import { GraphQLError } from 'graphql';
import { Unavailable } from '../database/unavailable.js';
import { logFaults, maskError } from './mask-errors.js';
import { refuse } from './refuse.js';

const secret = 'select * from secret_table failed: password=hunter2';

/** As the GraphQL server wraps what a resolver threw. */
function thrown(original: Error): GraphQLError {
  return new GraphQLError(original.message, { originalError: original, path: ['cell', 'trace'] });
}

/** As the GraphQL server hands an error over: with its own code where it has none, and a stack. */
function masked(error: GraphQLError): string {
  const { code = 'INTERNAL_SERVER_ERROR', ...rest } = error.extensions;
  return JSON.stringify(
    maskError(
      { ...error.toJSON(), extensions: { code, ...rest, stacktrace: ['at /srv/states-must/dist/main.js'] } },
      error,
    ),
  );
}

async function logged(error: GraphQLError): Promise<unknown[]> {
  const lines: unknown[] = [];
  const contextValue = { requestId: 'r-17', log: { error: (line: unknown) => lines.push(line) } };
  const listener = await logFaults.requestDidStart!({} as never);
  await (listener as { didEncounterErrors(of: unknown): Promise<void> }).didEncounterErrors({
    errors: [error],
    contextValue,
  });
  return lines;
}

describe('the mask of errors', () => {
  it('lets nothing out of an unexpected error but a sentence with the reference that the log has', async () => {
    const error = thrown(new Error(secret));
    expect(await logged(error)).toHaveLength(1);
    const text = masked(error);
    expect(text).not.toMatch(/secret|hunter2|stack|dist/);
    expect(JSON.parse(text)).toEqual({
      message: 'Something went wrong on our side. Reference: r-17.',
      path: ['cell', 'trace'],
      extensions: { code: 'INTERNAL', reference: 'r-17' },
    });
  });

  it('does not believe a code that a library gives its own error', () => {
    const error = thrown(Object.assign(new Error(secret), { extensions: { code: 'BAD_USER_INPUT' } }));
    expect(error.extensions['code']).toBe('BAD_USER_INPUT');
    expect(JSON.parse(masked(error)).extensions.code).toBe('INTERNAL');
    expect(masked(error)).not.toContain('hunter2');
  });

  it('masks an error of the GraphQL library about our own data', () => {
    expect(
      masked(new GraphQLError('Cannot return null for non-nullable field Cell.status.', { path: ['cell'] })),
    ).toContain('Something went wrong on our side.');
  });

  it('lets our refusals pass as they are, and logs nothing', async () => {
    const error = thrown(
      refuse('UNKNOWN_JURISDICTION', 'There is no jurisdiction with the code "QQ". Check the code.'),
    );
    const located = new GraphQLError(error.message, {
      originalError: error,
      extensions: { code: 'UNKNOWN_JURISDICTION' },
      path: ['cell'],
    });
    expect(await logged(located)).toEqual([]);
    expect(JSON.parse(masked(located))).toEqual({
      message: 'There is no jurisdiction with the code "QQ". Check the code.',
      path: ['cell'],
      extensions: { code: 'UNKNOWN_JURISDICTION' },
    });
  });

  it('keeps the transport of a 503 to itself', () => {
    expect(JSON.parse(masked(new Unavailable())).extensions).toEqual({ code: 'UNAVAILABLE' });
  });
});
