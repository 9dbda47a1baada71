import './keys-made-once.ts';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { version } from '../../../package.json';
import { buildId } from '../../../src/build/compile.ts';
import { run } from '../../../src/cli.ts';
import { type Context, contextWith, machineOf } from '../../../src/context.ts';
import { en } from '../words.ts';

// As in the program that was built of these very sources, the packs that come with it need not be read from YAML.
Object.assign(globalThis, { AFTERCARE_BUILD: buildId(path.join(import.meta.dirname, '../../..')) });

// As it is in the processes that tests start: what both of them say of a day can be compared.
process.env.TZ = 'UTC';

/** What came of a command. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What is typed at a terminal: each reply once its words stand on the screen. */
export type Replies = readonly (readonly [asked: string, reply: string])[];

/** How a command is typed. */
export interface Typing {
  /** All that is piped in. */
  readonly input?: string;
  /** Given, there is a terminal. */
  readonly replies?: Replies | undefined;
  /** How wide that terminal is. */
  readonly columns?: number;
  /** What else is otherwise than in this very process. */
  readonly given?: Partial<Context>;
}

function listening(isTTY: boolean, columns: number) {
  const stream = new PassThrough();
  const heard: string[] = [];
  stream.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  return { stream: Object.assign(stream, { isTTY, columns }), text: () => heard.join('') };
}

/** Types a command: it is run in this very process, from its words to its exit code. */
export async function typeWords(
  words: readonly string[],
  { input = '', replies, columns = 80, given = {} }: Typing,
): Promise<Outcome> {
  const isTTY = replies !== undefined;
  const [stdout, stderr] = [listening(isTTY, columns), listening(isTTY, columns)];
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => stdin });
  if (!isTTY) stdin.end(input);
  const waiting = [...(replies ?? [])];
  let answered = 0;
  stderr.stream.on('data', () => {
    const asked = waiting[0]?.[0];
    if (asked === undefined || !stderr.text().slice(answered).includes(asked)) return;
    answered = stderr.text().length;
    const reply = waiting.shift()?.[1] ?? '';
    setTimeout(() => stdin.write(`${reply}\n`), 20);
  });
  const streams = { stdin, stdout: stdout.stream, stderr: stderr.stream } as unknown as Context;
  const real = contextWith(machineOf(process, version), en);
  const code = await run({ ...real, ...streams, ...given, argv: words });
  return { code, out: stdout.text(), err: stderr.text() };
}
