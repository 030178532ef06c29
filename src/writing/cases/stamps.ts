/** This instant, as in `changedAt`. */
export function now(): string {
  return new Date().toISOString();
}

/** An id that nothing else has. (`randomUUID` is missing on a site without TLS.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
