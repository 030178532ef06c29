/**
 * A set of words that a browser can load cheaply: not the words, but a number made of each, packed as
 * the gaps between the sorted numbers (Rice coding: a gap's high part in unary, `bits` low bits). Every
 * word of the list passes; another passes by chance, once in 2^bits.
 */
export interface Sieve {
  has(word: string): boolean;
}

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const perSign = 6;

/** FNV-1a with a last stir, as a number below `range`. */
function numberOf(word: string, range: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash >>> 0) % range;
}

/** Pack words; `bits` says how seldom another word may pass. The answer is what `sieveOf` reads. */
export function packSieve(words: Iterable<string>, bits: number): string {
  const all = [...new Set(words)];
  const range = all.length << bits;
  const numbers = [...new Set(all.map((one) => numberOf(one, range)))].sort((a, b) => a - b);
  let stream = '';
  let last = -1;
  for (const one of numbers) {
    const gap = one - last - 1;
    stream += `${'1'.repeat(gap >> bits)}0${(gap % (1 << bits)).toString(2).padStart(bits, '0')}`;
    last = one;
  }
  const filled = stream.padEnd(Math.ceil(stream.length / perSign) * perSign, '1');
  const packed = filled.replace(/.{6}/g, (six) => signs[Number.parseInt(six, 2)] ?? '');
  return `${bits} ${all.length} ${packed}`;
}

/** Read what `packSieve` made. */
export function sieveOf(packedWords: string): Sieve {
  const [bitsText, count, packed = ''] = packedWords.split(' ');
  const bits = Number(bitsText);
  const numbers = unpack(packed, bits);
  const range = Number(count) << bits;
  return { has: (word) => numbers.has(numberOf(word, range)) };
}

function unpack(packed: string, bits: number): Set<number> {
  const numbers = new Set<number>();
  let [last, high, low, left] = [-1, 0, 0, 0];
  for (const sign of packed) {
    const six = signs.indexOf(sign);
    for (let place = perSign - 1; place >= 0; place -= 1) {
      const bit = (six >> place) & 1;
      if (left === 0) {
        if (bit === 1) high += 1;
        else [left, low] = [bits, 0];
        continue;
      }
      low = (low << 1) | bit;
      left -= 1;
      if (left > 0) continue;
      last += (high << bits) + low + 1;
      numbers.add(last);
      high = 0;
    }
  }
  return numbers;
}
