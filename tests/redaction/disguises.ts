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

/** Beyond the 24: letters of other scripts, markup, escapes, and numbers said aloud. */
export const furtherDisguises: Readonly<Record<string, (value: string) => string>> = {
  'Cyrillic letters': (value) => value.replace(/[ABCEHKMOPTXaceopxy]/g, (one) => cyrillic[one]!),
  'mathematical letters': (value) => value.replace(/[A-Z]/g, (one) => at(0x1d400, one, 0, 'A')),
  'regional letters': (value) => value.replace(/[A-Z]/g, (one) => at(0x1f1e6, one, 0, 'A')),
  'circled letters': (value) => value.replace(/[A-Z]/g, (one) => at(0x24b6, one, 0, 'A')),
  'negative circled digits': (value) =>
    digits(value, (one) => (one === '0' ? '⓿' : at(0x2776, one, 1))),
  'parenthesised digits': (value) =>
    digits(value, (one) => (one === '0' ? '0' : at(0x2474, one, 1))),
  'digits with a full stop': (value) =>
    digits(value, (one) => (one === '0' ? '0' : at(0x2488, one, 1))),
  'Chinese numerals': (value) =>
    value.replace(/[0-9]{7,}/g, (run) =>
      digits(run, (one) => '零幺二三四五六七八九'[Number(one)]!),
    ),
  'entities escaped twice': (value) =>
    digits(value, (one) => `&amp;#x${one.charCodeAt(0).toString(16)};`),
  'percent-encoding': (value) => digits(value, (one) => `%3${one}`),
  'program escapes': (value) => digits(value, (one) => `\\u003${one}`),
  'inline tags': (value) => inTheMiddle(value, '<b></b>'),
  'bold in the middle': (value) => inTheMiddle(value, '**'),
  'Markdown escapes': (value) => value.replace(/[-_.]/g, (one) => `\\${one}`),
  'lone surrogates': (value) => inTheMiddle(value, '\ud83d'),
  'private characters': (value) => inTheMiddle(value, '\ue000'),
  'a soft line break': (value) => inTheMiddle(value, '=\n'),
  'tag characters': (value) => inTheMiddle(value, '\u{e0041}'),
  'right-to-left isolates': (value) => `\u2067${value}\u2069`,
};

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ABCEHKMOPTXaceopxy'].map((one, place) => [one, [...'АВСЕНКМОРТХасеорху'][place]!]),
);
const inTheMiddle = (value: string, put: string) => {
  const half = Math.ceil(value.length / 2);
  const edge = /[A-Za-z0-9]{2}/.exec(value.slice(half - 1))?.index ?? 0;
  return value.slice(0, half + edge) + put + value.slice(half + edge);
};
const map = (value: string, to: (one: string) => string) =>
  value.replace(/[!-~]/g, (one) => to(one));
const digits = (value: string, to: (one: string) => string) => value.replace(/[0-9]/g, to);
const at = (zero: number, one: string, less = 0, first = '0') =>
  String.fromCodePoint(zero + one.charCodeAt(0) - first.charCodeAt(0) - less);
