import { createTestDatabase, type TestDatabase } from '@states-must/database/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/read-config.js';
import { createLog } from '../src/platform/log/log.js';

/** What a GraphQL answer is made of. */
export interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** A service of a test's own, on a database of its own that holds the founding catalogue. */
export interface TestService {
  app: NestFastifyApplication;
  database: TestDatabase;
  /** Asks as the public, or with a cookie as whoever it belongs to. Any answer but 200 with JSON is a failed test. */
  ask(query: string, variables?: Record<string, unknown>, cookie?: string): Promise<Answer>;
  stop(): Promise<void>;
}

export async function startService(env: Record<string, string> = {}): Promise<TestService> {
  return startServiceOn(await createTestDatabase(), env);
}

/** A service on a database that is there already: of several in turn, `stop` belongs to the last one only. */
export async function startServiceOn(database: TestDatabase, env: Record<string, string> = {}): Promise<TestService> {
  const config = readConfig({
    RW_DATABASE_URL: database.rwUrl,
    PUBLIC_DATABASE_URL: database.publicUrl,
    LOG_LEVEL: 'silent',
    ...env,
  });
  const app = await createApp(config, createLog(config.logLevel));
  return {
    app,
    database,
    async ask(query, variables, cookie) {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: cookie === undefined ? {} : { cookie },
        payload: { query, variables },
      });
      if (answer.statusCode !== 200) throw new Error(`HTTP ${answer.statusCode}: ${answer.body}`);
      return answer.json<Answer>();
    },
    async stop() {
      await app.close();
      await database.drop();
    },
  };
}
