/**
 * A term as 32 bits (FNV-1a): the index holds no strings. Two terms that share a hash are rarer
 * than misspelt ones, and harm as little.
 */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < term.length; unit++) {
    hash = Math.imul(hash ^ term.charCodeAt(unit), 0x01000193);
  }
  return hash >>> 0;
}
