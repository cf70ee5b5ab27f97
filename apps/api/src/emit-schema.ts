import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEATURES } from './app.module.js';

/**
 * Prints the contract: the schema that the decorated classes make, sorted. With `--check` it writes nothing and ends with
 * code 1 where the committed contract differs. Needs no database.
 */
async function emitSchema(target: string, check: boolean): Promise<void> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(FEATURES.flatMap(resolversOf));
    const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
    const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
    if (!check) {
      writeFileSync(target, text);
    } else if (before !== text) {
      process.stderr.write('The committed contract differs from what the service serves. Run: npm run generate\n');
      process.exitCode = 1;
    }
  } finally {
    await app.close();
  }
}

/** Resolvers are the providers whose name says so. */
function resolversOf(module: NewableFunction): NewableFunction[] {
  const providers = (Reflect.getMetadata('providers', module) ?? []) as unknown[];
  return providers.filter((one): one is NewableFunction => typeof one === 'function' && one.name.endsWith('Resolver'));
}

const [, , ...args] = process.argv;
await emitSchema(
  args.find((one) => !one.startsWith('--')) ??
    fileURLToPath(new URL('../../../libs/contract/schema.graphql', import.meta.url)),
  args.includes('--check'),
);
