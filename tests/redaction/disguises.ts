/** Ways people write an identifier so that a filter does not see it: `facts/reliability.md` §4.4. */
export const disguises: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  'full width': (value) => map(value, (one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0)),
  'zero-width spaces': (value) => [...value].join('\u200b'),
  'zero-width joiners': (value) => [...value].join('\u200d'),
  'soft hyphens': (value) => [...value].join('\u00ad'),
  'byte order marks': (value) => [...value].join('\ufeff'),
  'right-to-left marks': (value) => [...value].join('\u200f'),
  'direction overrides': (value) => `\u202d${value}\u202c`,
  'combining accents': (value) => [...value].join('\u0301'),
  'variation selectors': (value) => [...value].join('\ufe0f'),
  keycaps: (value) => digits(value, (one) => `${one}\ufe0f\u20e3`),
  'NUL characters': (value) => [...value].join('\0'),
  'Arabic digits': (value) => digits(value, (one) => at(0x660, one)),
  'Persian digits': (value) => digits(value, (one) => at(0x6f0, one)),
  'Devanagari digits': (value) => digits(value, (one) => at(0x966, one)),
  'Thai digits': (value) => digits(value, (one) => at(0xe50, one)),
  'mathematical bold digits': (value) => digits(value, (one) => at(0x1d7ce, one)),
  'circled digits': (value) => digits(value, (one) => (one === '0' ? '⓪' : at(0x2460, one, 1))),
  'superscript digits': (value) => digits(value, (one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(one)]!),
  'numeric entities': (value) => digits(value, (one) => `&#${one.charCodeAt(0)};`),
  'long dashes': (value) => value.replaceAll('-', '—'),
  'no-break spaces for dashes': (value) => value.replaceAll('-', '\u00a0'),
  'a space after each character': (value) => [...value].join(' '),
  'letters for 0 and 1': (value) => value.replace(/[01]/g, (one) => (one === '0' ? 'O' : 'l')),
};

const map = (value: string, to: (one: string) => string) =>
  value.replace(/[!-~]/g, (one) => to(one));
const digits = (value: string, to: (one: string) => string) => value.replace(/[0-9]/g, to);
const at = (zero: number, digit: string, less = 0) =>
  String.fromCodePoint(zero + Number(digit) - less);
