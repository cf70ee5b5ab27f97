import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Config } from './config/config.js';
import { DatabaseGate } from './database/database-gate.js';
import { graphqlOptions } from './graphql/graphql-options.js';
import { Health } from './http/health.js';
import { LOG, type Log } from './log/log.js';

/** What a running service is made from; tests make their own. */
export interface PlatformParts {
  config: Config;
  log: Log;
  gate: DatabaseGate;
}

/** Everything under the features: settings, log, the way to the records, the GraphQL server, health. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, log, gate }: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      imports: [GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, ...graphqlOptions(config, gate) })],
      controllers: [Health],
      providers: [
        { provide: Config, useValue: config },
        { provide: LOG, useValue: log },
        { provide: DatabaseGate, useValue: gate },
      ],
      exports: [Config, LOG, DatabaseGate],
    };
  }
}
