import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const [nonceBytes, tagBytes] = [12, 16];

/**
 * Encrypts a text with AES-256-GCM under a key of its own, derived from the site's secret. `of` says
 * what it belongs to: a sealed text that was moved elsewhere doesn't open.
 * @returns base64url of nonce, tag and ciphertext.
 */
export function sealText(text: string, { of, secret }: { of: string; secret: string }): string {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, keyFrom(secret), nonce).setAAD(Buffer.from(of));
  const hidden = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), hidden]).toString('base64url');
}

/** Null when it was sealed under another secret, belongs to something else, or was changed. */
export function openText(
  sealed: string,
  { of, secret }: { of: string; secret: string },
): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const nonce = bytes.subarray(0, nonceBytes);
  const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
  if (tag.length < tagBytes) return null;
  try {
    const opening = createDecipheriv(cipher, keyFrom(secret), nonce, { authTagLength: tagBytes });
    opening.setAAD(Buffer.from(of)).setAuthTag(tag);
    const hidden = bytes.subarray(nonceBytes + tagBytes);
    return Buffer.concat([opening.update(hidden), opening.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** Differs with every sealing, also of the same text: its random nonce. */
export function stampOf(sealed: string): string {
  return sealed.slice(0, (nonceBytes / 3) * 4);
}

function keyFrom(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'kaicase story draft', 32));
}
