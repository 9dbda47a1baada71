import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { USES } from '../../src/model/use.ts';
import { checkPack } from '../../src/pack/check.ts';
import type { Problem } from '../../src/pack/problem.ts';
import { checkMinutes } from '../../src/pack/steps.ts';
import { CONTENT, type Mistake, mistakes } from './mistakes.ts';

/** What is told of one mistake. */
export interface Told {
  readonly mistake: Mistake;
  readonly problems: readonly Problem[];
  /** The first problem stands in a line of the mistake, or names it. */
  readonly there: boolean;
}

/** Makes mistakes one after the other in copies of the shipped packs (in an empty folder), and has each checked. */
export function toldOf(folder: string, count: number, seed: number): Told[] {
  for (const use of USES) cpSync(path.join(CONTENT, use), path.join(folder, use), { recursive: true });
  const needs = checkPack(path.join(CONTENT, 'needs'), false).pack;
  const check = (pack: string) => {
    const at = path.join(folder, pack);
    if (pack === 'together') return checkMinutes(at);
    return checkPack(at, false, pack === 'giving' || pack === 'check-in' ? needs : null);
  };
  return mistakes(count, seed).map((mistake) => {
    const [pack = '', name] = mistake.file.split('/');
    writeFileSync(path.join(folder, mistake.file), mistake.text);
    const { problems } = check(pack);
    cpSync(path.join(CONTENT, mistake.file), path.join(folder, mistake.file));
    const [first] = problems;
    const there =
      first !== undefined &&
      first.file === name &&
      namedIn(first).some((line) => mistake.lines.includes(line));
    return { mistake, problems, there };
  });
}

/** The lines that a problem names: its own, and of a key that stands twice both. */
function namedIn({ code, line, args }: Problem): number[] {
  return code === 'duplicate-key' ? [args.first, args.second] : [line];
}
