import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { APIContext } from 'astro';
import type { Config } from '../site/config.ts';

type Client = Pick<APIContext, 'request' | 'clientAddress'>;

/** Of this process alone: a key says nothing about an address once the process is gone. */
const processKey = randomBytes(32);

/**
 * Where a request comes from, as a key for the throttle: an HMAC of the remote address, of its /64
 * for IPv6. Behind a trusted proxy the last X-Forwarded-For value counts, the one the proxy wrote
 * itself; the others are whatever the client said.
 */
export function clientKey(client: Client, config: Pick<Config, 'trustProxy'>): string {
  return keyed(clientPlace(client, config));
}

/** The same in clear: for making another key of it, never to be kept or logged. */
export function clientPlace(
  { request, clientAddress }: Client,
  { trustProxy }: Pick<Config, 'trustProxy'>,
): string {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for') : null;
  return placeOf(forwarded?.split(',').at(-1)?.trim() || clientAddress);
}

/** A part of a throttle's key that must not be kept in clear. */
export function keyed(text: string): string {
  return createHmac('sha256', processKey).update(text).digest('base64url');
}

/** An IPv4 address as it is; the /64 of an IPv6 address, which is one household or one machine. */
export function placeOf(address: string): string {
  const bare = address.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/%.*$/, '');
  if (isIP(bare) !== 6) return bare.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  const whole = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(whole);
  if (mapped) return ipv4Of(mapped[1]!, mapped[2]!);
  const [head = '', tail] = whole.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array(8 - left.length - right.length).fill('0');
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`;
}

function ipv4Of(high: string, low: string): string {
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}
