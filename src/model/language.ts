/** A day of the calendar, as its owner's clock had it. The month counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a language joins lists and writes dates: what Intl says of it, told once. */
export interface LanguageForms {
  /** What stands between two, between several, and before the last. */
  readonly list: { readonly pair: string; readonly middle: string; readonly end: string };
  /** A date in parts, in order: a part of it, or what stands between. */
  readonly date: readonly string[];
  readonly months: readonly string[];
}

/**
 * The language of a pack (BCP 47). `forms` are there when the build knows them: asking Intl for the first time takes
 * a fifth of the whole start (13 to 30 ms measured), since it looks up every language there is.
 */
export interface Language {
  readonly language: string;
  readonly forms?: LanguageForms | undefined;
  /** How several of which one is enough are said, `<words>` being these; without it, they stand alone. */
  readonly oneOf?: string | undefined;
}

/** Words that languages treat differently when they join them: Spanish before an i or o, Hebrew by their script. */
const SAMPLES = [
  ['a', 'b', 'c'],
  ['igloo', 'iris', 'island'],
  ['honey', 'oil', 'tea'],
  ['\u05de\u05d9\u05dd', '\u05e9\u05e7\u05d8', '\u05ea\u05d4'],
];
const PARTS = ['day', 'month', 'year'] as const;

/** Joins words as the language does: "a, b and c". */
export function joined(words: readonly string[], { language, forms }: Language): string {
  if (!forms) return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
  const { pair, middle, end } = forms.list;
  if (words.length <= 2) return words.join(pair);
  return `${words.slice(0, -1).join(middle)}${end}${words.at(-1)}`;
}

/** A comma, in the scripts that have one, and what parts two things as a comma does. */
const COMMA = /[,;\u00b7\u060c\u061b\u3001\uff0c]|\n/;
const DOTS = ' \u00b7 ';

/**
 * Words in a row with no *and* before the last: "a, b, c". Dots stand between where one holds a comma of its own, so
 * that nothing is taken for two, and where the language parts a list by a word.
 */
export function listed(words: readonly string[], { language, forms }: Language): string {
  const { middle } = forms?.list ?? listForms(['a', 'b', 'c'], language);
  return words.join(COMMA.test(middle) && !words.some((each) => COMMA.test(each)) ? middle : DOTS);
}

/** A day as the language writes it: "21 November 2026". */
export function writtenDate(date: Day, { language, forms }: Language): string {
  if (!forms) return longDate(language).format(Date.UTC(date.year, date.month - 1, date.day));
  const words: Readonly<Record<string, string>> = {
    day: String(date.day),
    month: forms.months[date.month - 1] ?? '',
    year: String(date.year),
  };
  return forms.date.map((part) => words[part] ?? part).join('');
}

/** The forms of a language; undefined when they are not as simple as to be told once. */
export function formsOf(language: string): LanguageForms | undefined {
  const lists = SAMPLES.map((words) => listForms(words, language));
  const dates = Array.from({ length: 12 }, (_, month) =>
    longDate(language).formatToParts(Date.UTC(2026, month, 7)),
  );
  const [first = []] = dates;
  const forms: LanguageForms = {
    list: lists[0] ?? { pair: '', middle: '', end: '' },
    date: first.map(({ type, value }) => ((PARTS as readonly string[]).includes(type) ? type : value)),
    months: dates.map((parts) => parts.find(({ type }) => type === 'month')?.value ?? ''),
  };
  const holds =
    lists.every((list) => JSON.stringify(list) === JSON.stringify(forms.list)) &&
    Array.from({ length: 36 }, (_, at) => ({
      year: 1999 + at,
      month: (at % 12) + 1,
      day: (at % 28) + 1,
    })).every((date) => writtenDate(date, { language, forms }) === writtenDate(date, { language }));
  return holds ? forms : undefined;
}

function longDate(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
}

function listForms([a = '', b = '', c = '']: readonly string[], language: string): LanguageForms['list'] {
  const literals = (words: string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' })
      .formatToParts(words)
      .flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  const [pair = ''] = literals([a, b]);
  const [middle = '', end = ''] = literals([a, b, c]);
  return { pair, middle, end };
}

/** Whether a text is formed as the name of a language is (BCP 47): what Intl takes without throwing. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The languages with a code of two letters (ISO 639-1): asking Intl for the first time takes some 20 ms of every start. */
const TWO_LETTERS: ReadonlySet<string> = new Set(
  `
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
  `
    .trim()
    .split(/\s+/),
);

/** Whether the language of a well-formed tag is one that Unicode knows: "deutsch" is formed well, and is none. */
export function isSpoken(tag: string): boolean {
  const { language } = new Intl.Locale(tag);
  if (TWO_LETTERS.has(language)) return true;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

/** The code of the language that is called so, in English or in itself; undefined when none with two letters is. */
export function languageCalled(name: string): string | undefined {
  const called = name.toLowerCase();
  return [...TWO_LETTERS].find((code) =>
    ['en', code].some(
      (language) => new Intl.DisplayNames(language, { type: 'language' }).of(code)?.toLowerCase() === called,
    ),
  );
}
