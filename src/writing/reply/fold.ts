/** Signs that are written in several ways, and the one that the tables use; all of one unit. */
const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u202f': ' ',
  '‑': '-',
  帐: '账',
  帳: '账',
};

/** Where full-width forms begin and end, and how far they are from ASCII. */
const wide = { from: 0xff01, to: 0xff5e, shift: 0xfee0 };

/** Makes the map of single characters from `traditional`: a character, then its simplified form. */
export function simplified(traditional: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < traditional.length; at += 2) {
    map.set(traditional[at]!, traditional[at + 1]!);
  }
  return map;
}

/** The text in the tables' spelling, of the same length, so that places stay what they are. */
export function folded(text: string, simple: ReadonlyMap<string, string>): string {
  return text.replace(/[^\t-~]/g, (unit) => {
    const code = unit.charCodeAt(0);
    if (code >= wide.from && code <= wide.to) return String.fromCharCode(code - wide.shift);
    return alike[unit] ?? simple.get(unit) ?? unit;
  });
}
