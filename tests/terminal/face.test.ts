import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/context.ts';
import { faceFor } from '../../src/terminal/open-face.ts';
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

  test('the first that came is message, and is heeded to the end', () => {
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
