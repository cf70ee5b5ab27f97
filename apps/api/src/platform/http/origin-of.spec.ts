import { originOf } from './origin-of.js';

describe('the address of the service', () => {
  it.each([
    ['https://must.example', '0.0.0.0', 'https://must.example'],
    [null, '127.0.0.1', 'http://127.0.0.1:3000'],
    [null, 'localhost', 'http://localhost:3000'],
    [null, '0.0.0.0', 'http://127.0.0.1:3000'],
    [null, '::', 'http://[::1]:3000'],
  ])('PUBLIC_URL %s and HOST %s: %s', (publicUrl, host, origin) => {
    expect(originOf({ publicUrl, host, port: 3000 })).toBe(origin);
  });
});
