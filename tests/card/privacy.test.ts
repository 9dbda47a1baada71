import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCard } from '../../src/card/build.ts';
import type { Card } from '../../src/card/card.ts';
import { renderMarkdown } from '../../src/card/renderers/markdown.ts';
import { renderText } from '../../src/card/renderers/text.ts';
import type { Walk } from '../../src/guide/walk.ts';
import type { Answer } from '../../src/model/answer.ts';
import { packWith } from '../support/packs.ts';
import { at, randomImpulses, randomPack, walked } from '../support/random.ts';
import { en } from '../support/words.ts';

const layout = { width: 72, ascii: false };

/** Everything that was typed into answers that are private now. */
function privateWords(walk: Walk): string[] {
  const hidden = Object.values(walk.answers).filter(
    (answer) => answer.private && answer.status === 'answered',
  );
  const shared = Object.values(walk.answers).filter((answer) => !answer.private);
  const typed = (answer: Answer) =>
    [answer.other, typeof answer.value === 'string' ? answer.value : null].flatMap(
      (text) => text?.match(/word\d+x/g) ?? [],
    );
  const open = new Set(shared.flatMap(typed));
  return hidden.flatMap(typed).filter((word) => !open.has(word));
}

describe('what is private', () => {
  test('stands in no card, whatever else names it', () => {
    let looked = 0;
    fc.assert(
      fc.property(randomPack, randomImpulses, (pack, impulses) => {
        for (const walk of walked(pack, impulses)) {
          const card = buildCard(pack, walk.answers, en.card);
          const shown = `${renderText(card, layout)}${renderMarkdown(card, layout)}${JSON.stringify(card)}`;
          for (const word of privateWords(walk)) {
            looked += 1;
            expect(shown).not.toContain(word);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(looked).toBeGreaterThan(100);
  });

  const answer = (value: Answer['value'], isPrivate = false): Answer => ({
    status: value === null ? 'unsure' : 'answered',
    value,
    other: null,
    words: '',
    private: isPrivate,
    at: at(1),
    packVersion: 1,
  });
  const pack = packWith(
    { id: 'secret', type: 'text', topic: 'My secret' },
    { id: 'named', type: 'text', card: '<named>, as with <secret>', topic: 'More on <secret>' },
    { id: 'suggested', type: 'text', suggest: '<secret>' },
    { id: 'again', type: 'text', suggest: '<suggested>' },
    { id: 'open', type: 'text' },
    { id: 'free', type: 'text' },
    { id: 'top', type: 'choose-many', 'options-from': 'card' },
  );
  const answers = {
    secret: answer('SECRET'),
    named: answer('N'),
    suggested: answer('S'),
    again: answer('A'),
    open: answer('O'),
    free: answer('F'),
    top: answer(['secret', 'open']),
  };

  const linesOf = ({ sections }: Card) => sections.map(({ lines }) => lines);

  test('a shared answer gives its line, the lines that name it, and its place among the top lines', () => {
    const card = buildCard(pack, answers, en.card);
    expect(linesOf(card)).toEqual([
      ['SECRET', 'O'],
      ['N, as with SECRET', 'S', 'A', 'F'],
    ]);
  });

  test('made private later, it takes with it every line that names it: by <id>, as a top line, by a suggestion', () => {
    const card = buildCard(pack, { ...answers, secret: answer('SECRET', true) }, en.card);
    expect(linesOf(card)).toEqual([['O'], ['F']]);
  });

  test('a private "not sure" is not listed, nor one whose topic names something private', () => {
    const unsure = { ...answers, secret: answer('SECRET'), named: answer(null) };
    expect(buildCard(pack, unsure, en.card).stillFindingOut).toEqual(['More on SECRET']);
    expect(buildCard(pack, { ...unsure, secret: answer('SECRET', true) }, en.card).stillFindingOut).toEqual(
      [],
    );
    expect(buildCard(pack, { ...unsure, secret: answer(null, true) }, en.card).stillFindingOut).toEqual([]);
  });

  test('what is private stays so while its prompt is hidden: words taken over from it do not come out', () => {
    const hiding = packWith(
      { id: 'ask', type: 'yes-no' },
      { id: 'secret', type: 'text', 'only-if': { ask: 'yes' } },
      { id: 'suggested', type: 'text', suggest: '<secret>' },
    );
    const hidden = { ask: answer('no'), secret: answer('SECRET', true), suggested: answer('SECRET') };
    expect(JSON.stringify(buildCard(hiding, hidden, en.card))).not.toContain('SECRET');
    const open = { ...hidden, secret: answer('SECRET') };
    expect(buildCard(hiding, open, en.card).sections[0]?.lines).toEqual(['SECRET']);
  });

  test('a private choice of top lines shows none', () => {
    const card = buildCard(pack, { ...answers, top: { ...answers.top, private: true } }, en.card);
    expect(linesOf(card)).toEqual([['SECRET', 'N, as with SECRET', 'S', 'A', 'O', 'F']]);
  });
});
