import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';

/**
 * A bare Node server for comparison: `/rows/<name>` sends the recorded statements of a question to PostgreSQL with bare
 * `pg` and answers with the rows as JSON; `/bytes` answers with the matrix made beforehand. Settings come as JSON in the
 * first argument: `url`, `pool`, `statements` (name -> statements) and `bytes` (a file). Prints its port.
 */
const require = createRequire(new URL('../../libs/database/package.json', import.meta.url));
const { Pool } = require('pg');
const settings = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const pool = new Pool({ connectionString: settings.url, max: settings.pool });
const bytes = readFileSync(settings.bytes);

const server = http.createServer(async (request, answer) => {
  try {
    if (request.url === '/bytes') {
      answer.setHeader('content-type', 'application/json');
      answer.end(bytes);
      return;
    }
    const rows = [];
    for (const { text, values } of settings.statements[request.url.slice('/rows/'.length)]) {
      rows.push((await pool.query(text, values)).rows);
    }
    const body = JSON.stringify(rows);
    answer.setHeader('content-type', 'application/json');
    answer.setHeader('content-length', Buffer.byteLength(body));
    answer.end(body);
  } catch (error) {
    answer.statusCode = 500;
    answer.end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
