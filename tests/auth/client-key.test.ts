import { describe, expect, test } from 'vitest';
import { clientKey, placeOf } from '../../src/auth/client-key.ts';

function key(clientAddress: string, forwarded?: string, trustProxy = false): string {
  const headers: HeadersInit = forwarded ? { 'x-forwarded-for': forwarded } : {};
  const request = new Request('http://localhost:4321/', { headers });
  return clientKey({ request, clientAddress }, { trustProxy });
}

describe('where a request comes from', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:52100', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::9', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['not an address', 'not an address'],
  ])('%s → %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });

  test('the key says nothing about the address', () => {
    expect(key('203.0.113.7')).not.toContain('203');
    expect(key('203.0.113.7')).toBe(key('203.0.113.7'));
    expect(key('203.0.113.7')).not.toBe(key('203.0.113.8'));
  });

  test('without a trusted proxy X-Forwarded-For changes nothing', () => {
    expect(key('203.0.113.7', '198.51.100.1')).toBe(key('203.0.113.7'));
  });

  test('behind a trusted proxy the last address counts: the others are the client’s own words', () => {
    const real = key('198.51.100.1');
    expect(key('127.0.0.1', '1.1.1.1, 198.51.100.1', true)).toBe(real);
    expect(key('127.0.0.1', '2.2.2.2,198.51.100.1', true)).toBe(real);
    expect(key('198.51.100.1', undefined, true)).toBe(real);
  });
});
