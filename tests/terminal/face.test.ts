import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { type Face, faceFor } from '../../src/terminal/face.ts';
import { openKeys } from '../../src/terminal/keys/face.ts';
import { openLines } from '../../src/terminal/lines/face.ts';
import { watchSignals } from '../../src/terminal/signals.ts';
import { TestTerminal } from './streams.ts';

/** A context whose streams are terminals of this size, or are not. */
function context(
  env: Record<string, string>,
  { columns = 80, rows = 24, stdin = true, stderr = true } = {},
): Context {
  return { env, stdin: { isTTY: stdin }, stderr: { isTTY: stderr, columns, rows } } as unknown as Context;
}

describe('the choice of a face', () => {
  test.each([
    ['a terminal', {}, {}, false, 'keys'],
    ['--plain', {}, {}, true, 'lines'],
    ['--plain from a pipe', {}, { stdin: false, stderr: false }, true, 'lines'],
    ['ACCESSIBLE', { ACCESSIBLE: '1' }, {}, false, 'lines'],
    ['ACCESSIBLE from a pipe', { ACCESSIBLE: 'true' }, { stdin: false }, false, 'lines'],
    ['ACCESSIBLE=0', { ACCESSIBLE: '0' }, {}, false, 'keys'],
    ['ACCESSIBLE=False', { ACCESSIBLE: 'False' }, {}, false, 'keys'],
    ['TERM=dumb', { TERM: 'dumb' }, {}, false, 'lines'],
    ['39 columns', {}, { columns: 39 }, false, 'lines'],
    ['9 rows', {}, { rows: 9 }, false, 'lines'],
    ['40 x 10', {}, { columns: 40, rows: 10 }, false, 'keys'],
    ['a terminal of unknown size', {}, { columns: 0, rows: 0 }, false, 'keys'],
  ] as const)('%s: %s', (_, env, streams, plain, face) => {
    expect(faceFor(context(env, streams), plain)).toBe(face);
  });

  test.each([
    [{}, { stdin: false }],
    [{}, { stderr: false }],
    [{ TERM: 'dumb' }, { stdin: false }],
    [{ ACCESSIBLE: '0' }, { stdin: false }],
  ])('%j with %j: nothing is guessed', (env, streams) => {
    expect(() => faceFor(context(env, streams), false)).toThrow('terminal-needed');
  });
});

describe('a yes-no question', () => {
  const stop = (): AbortSignal => new AbortController().signal;

  /** Opens the question, types once it stands, and gives the answer. */
  async function ask(open: (terminal: TestTerminal) => Face, typed: string, ahead = ''): Promise<boolean> {
    const terminal = new TestTerminal(true);
    const face = open(terminal);
    if (ahead) terminal.stdin.write(ahead);
    terminal.onWrite = (text) => {
      if (text.includes('Really?')) setImmediate(() => terminal.stdin.write(typed));
    };
    const answer = await face.confirm('Really?');
    face.close();
    return answer;
  }
  const keys = (terminal: TestTerminal): Face =>
    openKeys(terminal.context, { plain: false, noColor: true, stop: stop() });
  const lines = (terminal: TestTerminal): Face => openLines(terminal.context, stop());

  test.each([
    ['\r', false],
    ['y\r', true],
    ['n\r', false],
    ['yn\r', false],
    ['\u001b[B\r', true],
    ['\u0004', false],
    ['\u0003', false],
  ])('by keys: %j', async (typed, answer) => {
    expect(await ask(keys, typed)).toBe(answer);
  });

  test.each([
    ['\n', false],
    ['y\n', true],
    ['YES\n', true],
    ['no\n', false],
    ['maybe\nyes\n', true],
  ])('by lines: %j', async (typed, answer) => {
    expect(await ask(lines, typed)).toBe(answer);
  });

  test.each([
    ['keys', keys, '\r'],
    ['lines', lines, '\n'],
  ])('by %s: what was typed ahead is dropped', async (_, open, enter) => {
    expect(await ask(open, enter, `y${enter}y${enter}`)).toBe(false);
  });
});

describe('signals', () => {
  function watching() {
    const handlers = new Map<string, () => void>();
    const onSignal = (signal: NodeJS.Signals, handler: () => void) => {
      handlers.set(signal, handler);
      return () => handlers.delete(signal);
    };
    const { context } = new TestTerminal(false);
    const signals = watchSignals({ ...context, onSignal, onExit: () => undefined } as unknown as Context);
    return { signals, handlers };
  }

  test('the first that came is told, and is heeded to the end', () => {
    const { signals, handlers } = watching();
    expect(signals.received()).toBeNull();
    expect(signals.stoppedBy()).toEqual({});
    handlers.get('SIGTERM')?.();
    signals.release();
    handlers.get('SIGINT')?.();
    expect(signals.received()).toBe('SIGTERM');
    expect(signals.stoppedBy()).toEqual({ signal: 'SIGTERM' });
    expect(signals.stop.aborted).toBe(true);
  });

  test('the handlers go when they are released and none came', () => {
    const { signals, handlers } = watching();
    expect([...handlers.keys()]).toEqual(['SIGINT', 'SIGTERM', 'SIGHUP']);
    signals.release();
    expect(handlers.size).toBe(0);
  });
});
