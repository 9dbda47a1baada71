import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin } from '../../src/guide/begin.ts';
import type { Walk } from '../../src/guide/walk.ts';
import { converse, type Ending } from '../../src/terminal/conversation.ts';
import type { Face } from '../../src/terminal/face.ts';
import { openKeys } from '../../src/terminal/keys/face.ts';
import { openLines } from '../../src/terminal/lines/face.ts';
import { anyCodePoints } from '../support/code-points.ts';
import { at, randomPack } from '../support/random.ts';
import { en } from '../support/words.ts';
import { TestTerminal } from './streams.ts';

const line = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '2',
    '1,2',
    '3 1',
    '5',
    '1,5',
    'one',
    'Two, three',
    'y',
    'no',
    '7',
    '2.5',
    '-1',
    '1e9',
  ),
  fc.constantFrom(
    '/back',
    '/skip',
    '/unsure',
    '/why',
    '/private',
    '/review',
    '/help',
    '//x',
    '/x',
    '/',
    '//',
  ),
  anyCodePoints(12),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

const key = fc.oneof(
  fc.constantFrom(
    '\u001b[A',
    '\u001b[B',
    '\u001b[C',
    '\u001b[D',
    '\u001b[H',
    '\u001b[F',
    '\u001b[5~',
    '\u001b[3~',
  ),
  fc.constantFrom('\r', '\r', '\r', ' ', ' ', '\t', '\u007f', '?', 'y', 'n', '1', '4', '.', '-', 'o', 't'),
  ...['A', 'B', 'E', 'K', 'N', 'P', 'R', 'U', 'W'].map((letter) =>
    fc.constant(String.fromCharCode(letter.charCodeAt(0) - 64)),
  ),
  anyCodePoints(3).filter((text) => !/[\u0003\u0004\u001a\u001b]/.test(text)),
  fc
    .string({ unit: 'grapheme', maxLength: 250 })
    .map((text) => `\u001b[200~${text.replaceAll('\u001b', '')}\u001b[201~`),
);

function walkOf(pack: Walk['pack']): Walk {
  return begin(pack, {}, null, { sequences: null, quick: false, restart: true }, at(0));
}

/** Leads the walk; `step()` throws at any answer that does not fit, so that coming to an end is the test. */
async function lead(face: Face, walk: Walk): Promise<Ending> {
  try {
    return await converse({ words: en, face, walk, save: async () => undefined, now: () => new Date(at(1)) });
  } finally {
    face.close();
  }
}

const CONTROLS = /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

test('whatever lines come, the walk goes its way, and no control comes back out', async () => {
  await fc.assert(
    fc.asyncProperty(randomPack, fc.array(line, { maxLength: 60 }), async (pack, lines) => {
      const terminal = new TestTerminal(false);
      terminal.stdin.end(`${lines.join('\n')}\n`);
      const ending = await lead(openLines(terminal.context, new AbortController().signal), walkOf(pack));
      expect(['paused', 'finished']).toContain(ending.outcome);
      expect(terminal.written).not.toMatch(CONTROLS);
    }),
    { numRuns: 200 },
  );
});

test('whatever keys come, at whatever size, the walk goes its way', async () => {
  const size = fc.record({
    columns: fc.integer({ min: 12, max: 100 }),
    rows: fc.integer({ min: 4, max: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(
      randomPack,
      fc.array(key, { maxLength: 80 }),
      size,
      async (pack, keys, { columns, rows }) => {
        const terminal = new TestTerminal(true);
        const face = openKeys(terminal.context, {
          plain: false,
          noColor: true,
          stop: new AbortController().signal,
        });
        const ending = lead(face, walkOf(pack));
        let ended = false;
        void ending.finally(() => {
          ended = true;
        });
        const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
        for (const [index, one] of keys.entries()) {
          // Prompts open a few turns of the loop after one another.
          for (let turns = 0; turns < 5; turns += 1) await turn();
          if (ended) break;
          if (index === 20) {
            Object.assign(terminal.stderr, { columns, rows });
            terminal.stderr.emit('resize');
          }
          terminal.stdin.emit('data', one);
        }
        while (!ended) {
          terminal.stdin.emit('data', '\u0003');
          await turn();
        }
        expect(['paused', 'finished']).toContain((await ending).outcome);
        for (const answer of Object.values((await ending).walk.answers))
          expect(`${answer.words}${answer.other ?? ''}`).not.toMatch(CONTROLS);
      },
    ),
    { numRuns: 150 },
  );
});
