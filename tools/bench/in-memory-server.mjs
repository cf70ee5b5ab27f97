import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * GraphQL over rows in memory, for comparison: the same schema, the same Apollo Server on the same Fastify, and an answer
 * that no database has to give. What it costs is the price of GraphQL itself. Settings come as JSON in the first
 * argument: `schema` and `matrix`, two files. Prints its port.
 */
const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const { ApolloServer } = require('@apollo/server');
const { fastifyApolloDrainPlugin, fastifyApolloHandler } = require('@as-integrations/fastify');
const { buildSchema } = require('graphql');
const Fastify = require('fastify');
const settings = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const schema = buildSchema(readFileSync(settings.schema, 'utf8'));
const { matrix } = JSON.parse(readFileSync(settings.matrix, 'utf8')).data;

const fastify = Fastify();
const apollo = new ApolloServer({
  schema,
  rootValue: { matrix },
  csrfPrevention: true,
  cache: 'bounded',
  plugins: [fastifyApolloDrainPlugin(fastify)],
});
await apollo.start();
fastify.post('/graphql', fastifyApolloHandler(apollo));
await fastify.listen({ port: 0, host: '127.0.0.1' });
console.log(`port ${fastify.server.address().port}`);
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
