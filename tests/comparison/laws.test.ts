import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exported } from '../../src/exchange/exported.ts';
import { compared, exported, exportedWhole, mark, marksIn, packs, page, somebody } from './people.ts';

const TOUCH = [
  ...['held', 'closeness'].map((id) => mark('first-need', id)),
  ...['skin', 'arms', 'beside'].map((id) => mark('closeness', id)),
  ...['hands', 'hug', 'back', 'hair', 'massage', 'weight', 'kiss', 'light', 'firm'].map((id) =>
    mark('touch', id),
  ),
  mark('if-tears', 'lean-in'),
];

const chose = (rows: readonly Exported[], prompt: string, ...options: string[]) =>
  rows.some(
    (row) =>
      row.prompt === prompt &&
      row.place === 'matched' &&
      options.some((id) => Array.isArray(row.value) && row.value.includes(id)),
  );

const chosenIn = (rows: readonly Exported[]) =>
  rows.flatMap(({ prompt, value }) => (Array.isArray(value) ? value.map((id) => mark(prompt, id)) : []));

describe('a comparison of any two people', () => {
  test('says the same the other way round', () => {
    fc.assert(
      fc.property(somebody, somebody, (a, b) => {
        const [one, other] = [exported(a), exported(b)];
        const there = compared(one, other);
        const back = compared(other, one);
        const turned = <T>([x, y]: readonly [T, T]): [T, T] => [y, x];
        expect({
          ...back,
          names: turned(back.names),
          limits: turned(back.limits),
          asking: turned(back.asking),
        }).toEqual(there);
      }),
      { numRuns: 25 },
    );
  });

  test('names nothing that is not in their files', () => {
    fc.assert(
      fc.property(somebody, somebody, (a, b) => {
        const [one, other] = [exported(a), exported(b)];
        const known = new Set([...chosenIn(one), ...chosenIn(other)]);
        const text = page(one, other);
        expect(marksIn(text).filter((each) => !known.has(each))).toEqual([]);
        const typed = JSON.stringify([one, other]);
        for (const word of text.match(/(?:own|text)\d+x/g) ?? []) expect(typed).toContain(word);
      }),
      { numRuns: 25 },
    );
  });

  test('is byte for byte the same with a private answer as without it, and without all that rests on it', () => {
    let looked = 0;
    fc.assert(
      fc.property(somebody, somebody, somebody, (a, b, c) => {
        const whole = exportedWhole(a);
        const bare = page(exported(a), exported(b));
        // Somebody may give away a file that was written with the private ones.
        expect(page(whole, exportedWhole(b))).toBe(bare);
        expect(page(whole, exported(b))).toBe(bare);
        // And it does not matter what the private ones say.
        const changed = Object.fromEntries(
          Object.entries(a).map(([key, answer]) => {
            // Who a card is for only decides what is asked, and hides nothing.
            const said = answer.private && !key.endsWith('/for-whom') ? c[key] : undefined;
            if (said) looked += 1;
            return [key, said ? { ...said, private: true } : answer];
          }),
        );
        const left = new Set(exported(a).map(({ prompt }) => prompt));
        const rows = exportedWhole(changed).filter((row) => row.private || left.has(row.prompt));
        expect(page(rows, exported(b))).toBe(bare);
      }),
      { numRuns: 25 },
    );
    expect(looked).toBeGreaterThan(25);
  });

  test('never bridges a limit, nor offers what one of them ruled out', () => {
    const limits = packs.giving.sequences.flatMap(({ prompts }) =>
      prompts.flatMap(({ id, options }) =>
        options.flatMap(({ id: option, rulesOut = [] }) => rulesOut.map((gone) => ({ id, option, gone }))),
      ),
    );
    let met = 0;
    fc.assert(
      fc.property(somebody, somebody, (a, b) => {
        const [one, other] = [exported(a), exported(b)];
        const { asking } = compared(one, other);
        for (const [direction, giver] of [[asking[0], other] as const, [asking[1], one] as const]) {
          const limited = marksIn(direction.limited);
          met += limited.length;
          const talked = new Set(marksIn([direction.wishes, direction.offered]));
          expect(limited.filter((each) => talked.has(each))).toEqual([]);
          for (const { id, option, gone } of limits) {
            if (!chose(giver, id, option) || gone === 'give-minutes') continue;
            const offers = gone.includes('/')
              ? [gone]
              : packs.giving.sequences.flatMap(({ prompts }) =>
                  prompts
                    .filter((each) => each.id === gone)
                    .flatMap((each) => each.options.map((one) => `${gone}/${one.id}`)),
                );
            const needs = offers.map((offer) => {
              const [prompt = '', of = ''] = offer.split('/');
              const pairsWith = packs.giving.sequences
                .flatMap(({ prompts }) => prompts)
                .find((each) => each.id === prompt)?.pairsWith;
              return mark(pairsWith ?? '', of);
            });
            expect(needs.filter((need) => talked.has(need))).toEqual([]);
          }
        }
      }),
      { numRuns: 25 },
    );
    expect(met).toBeGreaterThan(10);
  });

  test('shows no touch of one as offered, liked or talked about where the other said none', () => {
    let looked = 0;
    fc.assert(
      fc.property(somebody, somebody, (a, b) => {
        const [one, other] = [exported(a), exported(b)];
        const { asking, both } = compared(one, other);
        for (const [direction, asker, giver] of [
          [asking[0], one, other] as const,
          [asking[1], other, one] as const,
        ]) {
          const saysNone =
            chose(giver, 'give-not', 'touch') ||
            chose(giver, 'give-touch', 'none') ||
            chose(giver, 'touch', 'none') ||
            chose(giver, 'closeness', 'nearby', 'in-earshot', 'alone', 'until-i-call');
          if (!saysNone && !chose(asker, 'touch', 'none')) continue;
          looked += 1;
          const shown = marksIn([direction.offered, direction.wishes, both]);
          expect(shown.filter((each) => TOUCH.includes(each))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
    expect(looked).toBeGreaterThan(5);
  });

  test('takes nothing that was left out for a no', () => {
    const saysNo = new Set(['give-not', 'give-touch', 'give-words']);
    fc.assert(
      fc.property(somebody, somebody, fc.nat(20), (a, b, which) => {
        const [one, other] = [exported(a), exported(b)];
        const offers = other.filter(
          ({ pack, prompt }) => pack === packs.giving.id && !saysNo.has(prompt) && prompt !== 'give-mine',
        );
        const gone = offers[which % Math.max(1, offers.length)];
        const [before, after] = [
          compared(one, other),
          compared(
            one,
            other.filter((row) => row !== gone),
          ),
        ];
        expect(after.limits).toEqual(before.limits);
        const limited = (of: typeof before) => of.asking.map((each) => each.limited);
        // With fewer minutes than asked, and no long stay: without the number the limit still stands.
        if (gone?.prompt !== 'give-minutes') expect(limited(after)).toEqual(limited(before));
        expect(after.asking[1]).toEqual(before.asking[1]);
      }),
      { numRuns: 25 },
    );
  });

  test('holds no score and no percentage, in all of its words', () => {
    fc.assert(
      fc.property(somebody, somebody, (a, b) => {
        expect(page(exported(a), exported(b))).not.toMatch(/%|\bscore\b|\d+ (?:of|out of|\/) \d+/i);
      }),
      { numRuns: 25 },
    );
  });
});
