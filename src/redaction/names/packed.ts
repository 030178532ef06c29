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
