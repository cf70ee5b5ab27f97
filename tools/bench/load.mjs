import http from 'node:http';

/**
 * One request over a kept-alive connection.
 * @param {http.Agent} agent
 * @param {{ url: string, body?: string }} target a body makes it a POST of JSON
 * @returns {Promise<{ status: number, bytes: number, text: string }>}
 */
export function ask(agent, { url, body }) {
  return new Promise((done, fail) => {
    const headers = body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {};
    const request = http.request(url, { agent, method: body ? 'POST' : 'GET', headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const whole = Buffer.concat(parts);
        done({ status: answer.statusCode ?? 0, bytes: whole.length, text: whole.toString('utf8') });
      });
      answer.on('error', fail);
    });
    request.on('error', fail);
    request.end(body);
  });
}

/**
 * Asks again and again for some time, one after the other on each connection.
 * @param {{ url: string, body?: string | string[] }} target of several bodies each request sends the next one
 * @param {{ connections: number, milliseconds: number }} how
 * @returns {Promise<{ times: number[], seconds: number, bytes: number }>} times in milliseconds
 * @throws {Error} for any answer but 200, and for a GraphQL answer with errors: a refusal is quick and measures nothing
 */
export async function load(target, { connections, milliseconds }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  let bytes = 0;
  let sentSoFar = 0;
  const begun = performance.now();
  const until = begun + milliseconds;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const sent = performance.now();
        const body = Array.isArray(target.body) ? target.body[sentSoFar++ % target.body.length] : target.body;
        const answer = await ask(agent, { url: target.url, body });
        times.push(performance.now() - sent);
        if (answer.status !== 200 || answer.text.startsWith('{"errors"')) {
          throw new Error(`${target.url} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
        }
        bytes = answer.bytes;
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1_000;
  agent.destroy();
  return { times, seconds, bytes };
}

/** The value below which the given share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
