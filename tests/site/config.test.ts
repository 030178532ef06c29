import { describe, expect, test } from 'vitest';
import { readConfig, WrongEnvironment } from '../../src/site/config.ts';

describe('the environment', () => {
  test('nothing set means the defaults of the contract', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4321,
      publicOrigin: 'http://localhost:4321',
      dataFolder: './data',
      databaseUrl: 'file:./data/kaicase.db',
      trustProxy: false,
    });
  });

  test('the origin follows the port, and an empty value counts as absent', () => {
    expect(readConfig({ PORT: '8080', PUBLIC_ORIGIN: '' }).publicOrigin).toBe(
      'http://localhost:8080',
    );
  });

  test.each([
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PUBLIC_ORIGIN', 'kaicase.example'],
    ['PUBLIC_ORIGIN', 'https://kaicase.example/forum'],
    ['PUBLIC_ORIGIN', 'ftp://kaicase.example'],
    ['DATABASE_URL', 'mysql://db'],
    ['DATABASE_REPLICA', './replica.db'],
    ['KAICASE_SECRET', 'short'],
    ['TRUST_PROXY', 'maybe'],
  ])('a wrong %s (%s) stops the start and is named', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(WrongEnvironment);
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });
});
