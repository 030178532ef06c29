/**
 * Word lists take half their room when packed; the browser loads them. Both forms are sorted and
 * differ from one entry to the next, so that lists compress well.
 */

/** Words in lower case, sorted; each begins with how many letters it shares with the one before. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return [...packed.matchAll(/([0-9])([a-z]*)/g)].map(([, shared, rest = '']) => {
    word = word.slice(0, Number(shared)) + rest;
    return word;
  });
}

const signs =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const [short, skip, skipped] = [64, 88, 2000];

/**
 * Chinese characters, sorted by code; each is one sign, or two, for its distance from the one before:
 * up to 64; above that, the first sign counts in steps of 89. `~` skips 2,000.
 */
export function unpackHanzi(packed: string): string {
  let [code, characters] = [0x4dff, ''];
  for (let at = 0; at < packed.length; at += 1) {
    const sign = signs.indexOf(packed[at] ?? '');
    if (sign === skip) {
      code += skipped;
      continue;
    }
    code += sign + 1;
    if (sign >= short) {
      at += 1;
      code += (sign - short) * (signs.length - 1) + signs.indexOf(packed[at] ?? '');
    }
    characters += String.fromCharCode(code);
  }
  return characters;
}
