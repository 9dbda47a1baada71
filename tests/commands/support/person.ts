import { PassThrough } from 'node:stream';
import { run } from '../../../src/cli.ts';
import type { Context } from '../../../src/context.ts';
import { realContext } from '../../support/context.ts';
import '../../support/keys-made-once.ts';

/** What came of a command. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function listening(isTTY: boolean, columns: number) {
  const stream = new PassThrough();
  const heard: string[] = [];
  stream.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  return { stream: Object.assign(stream, { isTTY, columns }), text: () => heard.join('') };
}

/**
 * Types a command. With `replies`, at a terminal: each reply is typed once its words stand on the screen; without, no
 * terminal is there. `given` is what else is otherwise than in this very process; `columns`, how wide that terminal is.
 */
export async function type(
  home: string,
  words: readonly string[],
  replies?: readonly (readonly [asked: string, reply: string])[],
  given: Partial<Context> = {},
  columns = 80,
): Promise<Outcome> {
  const isTTY = replies !== undefined;
  const [stdout, stderr] = [listening(isTTY, columns), listening(isTTY, columns)];
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => stdin });
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
  const context = {
    ...realContext(),
    ...streams,
    ...given,
    env: { AFTERCARE_HOME: home },
    argv: words,
  };
  const code = await run(context);
  return { code, out: stdout.text(), err: stderr.text() };
}
