import { PassThrough } from 'node:stream';
import type { Context, Input } from '../../../src/context.ts';
import { type Outcome, type } from './person.ts';

/** A moment at which a command is typed: a day of May 2026, and an hour of it. */
export function may(day: number, hour = 12): Date {
  return new Date(2026, 4, day, hour);
}

/** Pipes lines into a command that is typed at a moment. */
export function piped(home: string, at: Date, line: string, input = ''): Promise<Outcome> {
  const stdin = new PassThrough();
  stdin.end(input);
  return type(home, line.split(' '), undefined, { now: () => at, stdin: stdin as unknown as Input });
}

/** Types a command at a terminal at a moment, and each reply once its words stand there. */
export function typed(
  home: string,
  at: Date,
  line: string,
  replies: readonly (readonly [asked: string, reply: string])[],
  given: Partial<Context> = {},
): Promise<Outcome> {
  return type(home, line.split(' ').filter(Boolean), replies, { now: () => at, ...given });
}

/** Somebody with these answers, who went through the essential questions at a moment. Enter skips what is left. */
export async function guided(home: string, at: Date, answers: string): Promise<void> {
  const imported = await piped(home, at, 'answers import - --yes', answers);
  if (imported.code !== 0) throw new Error(imported.err);
  const walked = await piped(home, at, 'guide --quick --plain', '\n'.repeat(60));
  if (walked.code !== 0) throw new Error(walked.err);
}
