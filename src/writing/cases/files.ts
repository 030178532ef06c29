/** Hands a text over as a file, from this page alone: no request is made. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The day it is here, as `2026-11-02`. */
export function todayHere(): string {
  const here = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}

/** This instant, as in `changedAt`. */
export function now(): string {
  return new Date().toISOString();
}

/** An id that nothing else has. (`randomUUID` is missing on a site without TLS.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
