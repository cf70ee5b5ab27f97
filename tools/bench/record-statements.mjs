import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Loaded into the service before anything else (`node --import`): writes each statement that it sends to PostgreSQL, with
 * its values, as a line of JSON into the file that RECORD_STATEMENTS names. So the bare server asks for the very same rows.
 */
const require = createRequire(new URL('../../libs/database/package.json', import.meta.url));
const { Client } = require('pg');
const file = process.env.RECORD_STATEMENTS;
const send = Client.prototype.query;

if (file) {
  Client.prototype.query = function (config, values, ...rest) {
    const text = typeof config === 'string' ? config : config?.text;
    if (typeof text === 'string') {
      const given = Array.isArray(values) ? values : (config?.values ?? []);
      appendFileSync(file, `${JSON.stringify({ text, values: given })}\n`);
    }
    return send.call(this, config, values, ...rest);
  };
}
