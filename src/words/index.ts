import type { en } from './en/index.ts';

/** A type with its literals made general: what another language says in place of English. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => Widened<Said>
    : T extends Promise<infer Loaded>
      ? Promise<Widened<Loaded>>
      : T extends ReadonlyMap<string, string>
        ? ReadonlyMap<string, string>
        : { readonly [Key in keyof T]: Widened<T[Key]> };

/** Every sentence that the program says, by room. */
export type Words = Widened<typeof en>;

/** Those of commands too, which are read where a command line is parsed. */
export type CommandWords = Words & Awaited<ReturnType<Words['commands']>>;

/** The languages there are, and how each is read: a folder, and a row here. */
const LANGUAGES = {
  en: async (): Promise<Words> => (await import('./en/index.ts')).en,
} as const;

/** A language that the program speaks. */
export type SpokenLanguage = keyof typeof LANGUAGES;

/** The languages that the program speaks. */
export const languages = Object.keys(LANGUAGES) as readonly SpokenLanguage[];

/** Reads the words of a language, and of no other. */
export function loadWords(language: SpokenLanguage): Promise<Words> {
  return LANGUAGES[language]();
}
