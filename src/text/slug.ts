/** Letters that are spelt out where only a to z will do. */
const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  å: 'aa',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/** What a text would be as an id: lower-case words with hyphens. */
export function asId(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüßæœøåðþł]/g, (letter) => SPELT[letter] ?? letter)
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join('-').slice(0, 40) || 'a-short-name';
}
