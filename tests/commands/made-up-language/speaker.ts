import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BUILT_IN } from '../../../src/commands/session.ts';
import { USES } from '../../../src/model/use.ts';
import { temporaryFolder, writePack } from '../../support/folders.ts';
import { ownerOf } from '../../support/program/person.ts';
import type { Outcome, Replies } from '../../support/program/typing.ts';
import { all } from '../support/command-tree.ts';
import { type PACK, SHELF } from './her-packs.ts';
import { foreign, madeUp } from './made-up.ts';

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
  ...[BUILT_IN, ...USES].flatMap((word) => word.split('-')),
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
  [start('What would you like to do with'), ''],
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
  says(line: string, replies?: Replies): Promise<Outcome> {
    const given = { words: madeUp, builtInContent: this.shelf };
    return ownerOf(this.home).aftercare(line.replaceAll('@', this.home).split(' '), '', { replies, given });
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
