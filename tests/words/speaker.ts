import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { USES } from '../../src/model/card-keys.ts';
import { all } from '../commands/support/command-tree.ts';
import { type Outcome, type } from '../commands/support/person.ts';
import { temporaryFolder, writePack } from '../support/folders.ts';
import { foreign, madeUp } from './made-up.ts';

/** A pack without a word of English in it. */
const PACK = {
  'pack.yaml': `format: 1
id: zz
title: Ж
language: ru
version: 1
sequences:
  - qq.yaml
sections:
  - id: s1
    heading: Жж
card-title: Жжж
`,
  'qq.yaml': `id: qq
title: Дд
section: s1
prompts:
  - id: p1
    type: choose-many
    ask: Жа?
    topic: жа
    other: yes
    options:
      - id: o1
        label: Жо
        card: жо
      - id: o2
        label: Же
    card: "Ж <p1>"
  - id: p2
    type: yes-no
    ask: Жи?
    topic: жи
    only-if:
      p1: o1
    card: Ж
  - id: p3
    type: number
    ask: Жу?
    topic: жу
    min: 1
    max: 9
    card: "Ж <p3>"
`,
};

/** What she has besides the needs: each use has a pack of its own. */
const small = (use: string, id: string, prompts: string): Readonly<Record<string, string>> => ({
  [`${use}/pack.yaml`]: `format: 1
use: ${use}
id: ${id}
title: Ж
language: ru
version: 1
sequences:
  - qq.yaml
sections:
  - id: s1
    heading: Жж
`,
  [`${use}/qq.yaml`]: `id: qq
title: Дд
section: s1
prompts:
${prompts}`,
});
const OPTIONS = `    options:
      - id: o1
        label: Жо
        card: жо
      - id: o2
        label: Же
        card: же
`;
const SHELF = {
  ...Object.fromEntries(Object.entries(PACK).map(([name, text]) => [`needs/${name}`, text])),
  ...small(
    'giving',
    'zg',
    `  - id: g1\n    type: choose-many\n    ask: Жа?\n    pairs-with: p1\n    card: "<g1>"\n${OPTIONS}`,
  ),
  ...small('now', 'zn', `  - id: n1\n    type: choose-one\n    ask: Жл?\n    card: "<n1>"\n${OPTIONS}`),
  ...small(
    'check-in',
    'zc',
    `  - id: helped\n    type: choose-many\n    ask: Жк?\n${OPTIONS.replace('label: Жо', 'label: Жо\n        asks: p1')}`,
  ),
  'together/pack.yaml': `format: 1
use: together
id: zt
title: Ж
language: ru
version: 1
steps: steps.yaml
`,
  'together/steps.yaml': `before: Жэ?
ways:
  - id: w1
    label: Жя
rule: Ж ж.
after: Ж.
steps:
  - id: s1
    title: Жы
    minutes: 1
    say:
      - at: 0
        text: Ж ж ж.
`,
};

/** What a person did before: two check-ins, and an answer that was another one once. */
const said = (word: string, ...value: string[]) => ({ value, other: null, words: word });
const checkIn = (word: string, value: string) => ({
  at: '2026-01-01T00:00:00.000Z',
  pack: 'zz',
  packVersion: 1,
  answers: { helped: said(word, value), p1: said('Жо', 'o1') },
});
const HISTORY = {
  version: 1,
  checkIns: [checkIn('Жо', 'o1'), checkIn('Же', 'o2')],
  changes: [
    { at: '2026-01-01T00:00:00.000Z', key: 'zz/p1', before: said('Жо', 'o1'), after: said('Же', 'o2') },
  ],
};

/** Words that are typed or kept as they are in every language: commands, options, what they name, names of files. */
const NAMES = new Set([
  ...['aftercare', 'default', 'profiles', 'profile', 'settings', 'json', 'yaml', 'bak', 'tests'],
  ...all.flatMap((command) => [
    command.name(),
    ...command.options.flatMap(({ flags }) => flags.match(/[A-Za-z]+/g) ?? []),
    ...command.registeredArguments.flatMap((each) => [...each.name().split('-'), ...(each.argChoices ?? [])]),
  ]),
  'version',
  'help',
  'language',
  ...USES.flatMap((use) => use.split('-')),
]);

/** The beginning of a sentence, as it stands on the screen before it can be wrapped. */
export const start = (sentence: string) => foreign(sentence);

export const WALK = [
  ['Жа?', '/help'],
  [start('/quit saves'), '/why'],
  [start('There is no more'), '/private'],
  [start('This answer stays private'), '/private'],
  [start('This answer may be shared'), '/nonsense'],
  [start('is not a command'), '9'],
  [start('is not one of'), '1,3'],
  [start('Now type it'), 'жжж'],
  ['Жи?', 'ж'],
  [start('Please answer yes'), start('yes')],
  ['Жу?', '99'],
  [start('Please answer with'), '3'],
  [start('Your answers so far'), '99'],
  [start('is not the number'), '/help'],
  [start('A number opens'), ''],
] as const;

/** A person who speaks the made-up language, and her pack. */
export class Speaker {
  readonly home = temporaryFolder();
  readonly shelf = writePack(path.join(this.home, 'zz'), SHELF);
  readonly pack = path.join(this.shelf, 'needs');

  /** Begins with all that another did. */
  static after(other: Speaker): Speaker {
    const speaker = new Speaker();
    cpSync(other.home, speaker.home, { recursive: true });
    return speaker;
  }

  /** Types a line, in which `@` is the home, at a terminal where there are replies. */
  says(line: string, replies?: Parameters<typeof type>[2]): Promise<Outcome> {
    const given = { words: madeUp, builtInContent: this.shelf };
    return type(this.home, line.replaceAll('@', this.home).split(' '), replies, given);
  }

  /** The text of a file of her pack. */
  fileOf(name: keyof typeof PACK): string {
    return readFileSync(path.join(this.pack, name), 'utf8');
  }

  walks(): Promise<Outcome> {
    return this.says('guide --plain', WALK);
  }

  /** Has a history of two check-ins and a change. */
  remembers(): void {
    writePack(this.home, { 'history/default.json': JSON.stringify(HISTORY) });
  }

  /** The words of English in what came of a line, but names, and what was typed. */
  english({ out, err }: Outcome, line = ''): string[] {
    const said = `${out}\n${err}`
      .replaceAll(this.home, '')
      .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, (tag) =>
        [...tag.matchAll(/(?:alt|title|aria-label)="([^"]*)"/g)].map(([, text]) => text).join(' '),
      );
    const typed = new Set(line.match(/[A-Za-z]{3,}/g) ?? []);
    return (said.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !NAMES.has(word) && !typed.has(word));
  }
}
