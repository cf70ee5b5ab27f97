import { ConfigFault, readConfig } from './read-config.js';

const enough = {
  RW_DATABASE_URL: 'postgres://app_rw:x@127.0.0.1:5432/states_must',
  PUBLIC_DATABASE_URL: 'postgresql://app_public:x@127.0.0.1:5432/states_must',
};

function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
  return [];
}

describe('the settings', () => {
  it('need no more than the two database addresses', () => {
    expect(readConfig(enough)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      exitSite: 'https://www.weather.com/',
      defaultStandard: 'SW-2015',
      demo: false,
      sessionIdleMinutes: 30,
      sessionHours: 12,
      introspection: false,
    });
  });

  it('count an empty variable as not set', () => {
    expect(readConfig({ ...enough, PORT: '', PUBLIC_URL: '' })).toMatchObject({ port: 3000, publicUrl: null });
  });

  it('keep the origin of PUBLIC_URL and nothing behind it', () => {
    expect(readConfig({ ...enough, PUBLIC_URL: 'https://must.example/some/path?x=1' }).publicUrl).toBe(
      'https://must.example',
    );
  });

  it('open the schema in development and where it is asked for, not elsewhere', () => {
    expect(readConfig({ ...enough, NODE_ENV: 'development' }).introspection).toBe(true);
    expect(readConfig({ ...enough, NODE_ENV: 'development', INTROSPECTION: 'false' }).introspection).toBe(false);
    expect(readConfig({ ...enough, INTROSPECTION: 'true' }).introspection).toBe(true);
  });

  it('tell every fault at once, each in a sentence that names the variable', () => {
    const faults = faultsOf({
      RW_DATABASE_URL: 'mysql://x',
      HOST: 'not a host!',
      PORT: '70000',
      PUBLIC_URL: 'must.example',
      EXIT_SITE: 'javascript:alert(1)',
      DEMO: 'perhaps',
      LOG_LEVEL: 'loud',
      SESSION_HOURS: '0',
      DEFAULT_STANDARD: 'SW 2015;',
      INTROSPECTION: 'sometimes',
    });
    const names = faults.map((fault) => fault.split(' ', 1)[0]).sort();
    expect(names).toEqual([
      'DEFAULT_STANDARD',
      'DEMO',
      'EXIT_SITE',
      'HOST',
      'INTROSPECTION',
      'LOG_LEVEL',
      'PORT',
      'PUBLIC_DATABASE_URL',
      'PUBLIC_URL',
      'RW_DATABASE_URL',
      'SESSION_HOURS',
    ]);
    expect(faults.every((fault) => fault.endsWith('.'))).toBe(true);
  });

  it.each(['0.0.0.0', '::1', 'fe80::1%eth0', 'localhost', 'must.example'])('take the host %s', (host) => {
    expect(readConfig({ ...enough, HOST: host }).host).toBe(host);
  });

  it.each(['300.1.1.1', 'http://localhost', 'localhost:3000', '-a', 'a..b', '[::1]'])('refuse the host %s', (host) => {
    expect(faultsOf({ ...enough, HOST: host })).toEqual([expect.stringMatching(/^HOST must be an address or a name/)]);
  });

  it.each(['-1', '3000.5', 'http', '65536', '0x10'])('refuse the port %s', (port) => {
    expect(faultsOf({ ...enough, PORT: port })).toEqual(['PORT must be a whole number from 0 to 65535.']);
  });
});
