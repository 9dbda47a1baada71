/** Common typographic characters and what stands for them in plain ASCII. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': ',',
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u2022': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u00b7': '|',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u00c6': 'AE',
  '\u0153': 'oe',
  '\u0152': 'OE',
  '\u00f8': 'o',
  '\u00d8': 'O',
  '\u0142': 'l',
  '\u0141': 'L',
  '\u20ac': 'EUR',
  '\u00bd': '1/2',
};

/** The text in plain ASCII: quotes, dashes and accents are simplified, what has no stand-in becomes `?`. */
export function toAscii(text: string): string {
  const simple = text.replace(/[^\n -~]/gu, (character) => STAND_INS[character] ?? character);
  const unaccented = simple.normalize('NFD').replace(/\p{M}/gu, '');
  return unaccented.replace(/\p{Cf}/gu, '').replace(/[^\n -~]/gu, '?');
}
