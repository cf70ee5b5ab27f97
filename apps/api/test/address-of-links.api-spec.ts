import { startService, type TestService } from './start-service.js';

describe('a service without a public address', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService({ PORT: '4321' });
  }, 120_000);
  afterAll(() => service?.stop());

  it.each(['atom', 'json'])('makes no link of what a request says of itself: %s', async (format) => {
    const url = `/feeds/changes.${format}`;
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    const answer = await service.app.inject({ method: 'GET', url, headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).not.toContain('evil.example');
    expect(answer.body).toContain(`http://127.0.0.1:4321${url}`);
    // One answer for all: what one reader sent cannot be kept for another.
    expect((await service.app.inject({ method: 'GET', url })).body).toBe(answer.body);
  });
});
