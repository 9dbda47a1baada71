import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { CommandContext } from '../context.ts';
import { Failure } from '../failure.ts';
import type { Answers } from '../model/answer.ts';
import { type Pack, testFileSchema } from '../model/pack.ts';
import type { Use } from '../model/use.ts';
import { readDocument } from '../pack/document.ts';
import { builtIn } from '../pack/locate.ts';
import { Source } from '../pack/source.ts';
import { systemCode } from '../storage/system-error.ts';
import { typed } from '../words/typed.ts';
import { answersText, cardText, listText } from './test-text.ts';
import { runTest } from './testing.ts';

/**
 * The name below a pack's folder of a test that is to be made, before anybody walks for it.
 *
 * @throws Failure `usage` for a name that a test cannot have, that is there already, and for what comes with the program
 */
export function newTestName(
  context: CommandContext,
  { folder, use }: { readonly folder: string; readonly use: Use },
  named: string,
): string {
  const words = context.words.authoring;
  const refused = (message: string) => new Failure('usage', { message });
  if (folder === builtIn(context, use)) throw refused(words.testOfBuiltIn(typed));
  const name = named.replace(/\.yaml$/, '');
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/i.test(name)) throw refused(words.testName(named));
  const file = `tests/${name}.yaml`;
  if (existsSync(path.join(folder, file))) throw refused(words.testThere(file));
  return file;
}

/** A test of what was answered in a walk: it expects what is asked then, and the card that `cardOf` prints. Pure. */
export function testOfWalk(pack: Pack, answers: Answers, cardOf: Parameters<typeof runTest>[2]): string {
  const lines = answersText(answers);
  const { data } = readDocument(new Source('tests/new.yaml', lines.join('\n')));
  const { asked, card } = runTest(pack, v.parse(testFileSchema, data), cardOf);
  return [...lines, ...listText('asked', asked), ...cardText(card), ''].join('\n');
}

/** Writes a new test; nothing that is there is written over. Throws Failure `cannot-write` {path, reason}. */
export function writeTest(folder: string, name: string, text: string): void {
  try {
    mkdirSync(path.join(folder, 'tests'), { recursive: true });
    writeFileSync(path.join(folder, name), text, { flag: 'wx', flush: true });
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    throw new Failure('cannot-write', { path: name, reason }, { cause: error });
  }
}
