import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../../../src/context.ts';
import type { Answer, Profile } from '../../../src/model/answer.ts';
import { ownerOf } from '../../support/program/person.ts';
import type { Outcome, Replies } from '../../support/program/typing.ts';

/** A moment at which a command is typed: a day of May 2026, and an hour of it. */
export function may(day: number, hour = 12): Date {
  return new Date(2026, 4, day, hour);
}

/** Pipes lines into a command that is typed at a moment. */
export function piped(home: string, at: Date, line: string, input = ''): Promise<Outcome> {
  return ownerOf(home).aftercare(line.split(' '), input, { given: { now: () => at } });
}

/** Types a command at a terminal at a moment, and each reply once its words stand there. */
export function typed(
  home: string,
  at: Date,
  line: string,
  replies: Replies,
  given: Partial<Context> = {},
): Promise<Outcome> {
  return ownerOf(home).talks(line.split(' ').filter(Boolean), replies, {
    given: { now: () => at, ...given },
  });
}

/** An answer to a question of the built-in pack: an option of it. */
export function chose(option: string, at: Date, isPrivate = false): Answer {
  const about = { private: isPrivate, at: at.toISOString(), packVersion: 2 };
  return { status: 'answered', value: [option], other: null, words: option, ...about };
}

/** What is kept of somebody who gave these answers, and went through the questions at a moment. */
export function hasGuided(home: string, at: Date, answers: Readonly<Record<string, Answer>> = {}): void {
  const all = { 'first-need': chose('space', at), 'how-long': { ...chose('', at), value: 2 }, ...answers };
  const keyed = Object.entries(all).map(([id, answer]) => [`aftercare/${id}`, answer]);
  const profile: Profile = {
    version: 2,
    walks: {},
    answers: Object.fromEntries(keyed),
    guided: { at: at.toISOString() },
  };
  mkdirSync(path.join(home, 'profiles'), { recursive: true });
  writeFileSync(path.join(home, 'profiles/default.json'), JSON.stringify(profile));
}

/** Somebody with these answers, who went through the essential questions at a moment. Enter skips what is left. */
export async function guided(home: string, at: Date, answers: string): Promise<void> {
  const imported = await piped(home, at, 'answers import - --yes', answers);
  if (imported.code !== 0) throw new Error(imported.err);
  const walked = await piped(home, at, 'guide --quick --plain', '\n'.repeat(60));
  if (walked.code !== 0) throw new Error(walked.err);
}
