import { describe, expect, test } from 'vitest';
import { buildCard, isEmptyCard } from '../../src/card/build.ts';
import type { SectionRole } from '../../src/card/card.ts';
import type { Answer, Answers } from '../../src/model/answer.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { packOf } from '../support/packs.ts';
import { en } from '../support/words.ts';

const given = (value: Answer['value'], isPrivate = false): Answer => ({
  status: 'answered',
  value,
  other: null,
  words: '',
  private: isPrivate,
  at: '2026-11-21T20:00:00.000Z',
  packVersion: 1,
});

const ROLES: Readonly<Record<string, SectionRole>> = {
  stop: 'stop',
  first: 'first',
  away: 'far-away',
  avoid: 'not-at-first',
};

/** A pack with a text for each of its sections; `keys` are what it says of its card. */
function packWithRoles(ids: readonly string[], keys: Partial<Pack> = {}) {
  const prompts = ids.map((id) => ({ id: `say-${id}`, type: 'text', section: id, card: `<say-${id}>` }));
  const top = { id: 'top', type: 'choose-many', 'options-from': 'card', max: '3' };
  const sections = ids.map((id) => ({ id, heading: id }));
  const pack = packOf([{ id: 'one', section: ids[0], prompts: [...prompts, top] }], { sections });
  return { ...pack, ...keys, sections: pack.sections.map((each) => ({ ...each, role: ROLES[each.id] })) };
}

/** The sections as they read: "heading: line | line". */
const read = (pack: ReturnType<typeof packWithRoles>, answers: Answers) =>
  buildCard(pack, answers, en.card).sections.map(({ heading, lines }) => `${heading}: ${lines.join(' | ')}`);

describe('a card whose sections have roles', () => {
  const said = Object.fromEntries(
    ['stop', 'first', 'away', 'avoid', 'good', 'later'].map((id) => [`say-${id}`, given(`my ${id}`)]),
  );
  const whole = packWithRoles(['stop', 'first', 'away', 'good', 'avoid']);

  test.each<[string, string[], string[]]>([
    [
      'nothing is chosen: the pack’s own order',
      [],
      ['stop: my stop', 'first: my first', 'away: my away', 'good: my good', 'avoid: my avoid'],
    ],
    [
      'what matters most is what comes first, and the rest of it goes where it can',
      ['say-good'],
      ['stop: my stop', 'first: my good', 'away: my away', 'good: my first', 'avoid: my avoid'],
    ],
    [
      'what could be taken for its opposite without its heading stays under it',
      ['say-avoid', 'say-away', 'say-stop', 'say-first'],
      ['stop: my stop', 'first: my first', 'away: my away', 'good: my good', 'avoid: my avoid'],
    ],
  ])('%s', (_, top, sections) => {
    expect(read(whole, { ...said, top: given(top) })).toEqual(sections);
  });

  test('without a section for it, what matters most stands after what means stop', () => {
    const pack = packWithRoles(['stop', 'away', 'good', 'later'], { headings: { first: 'At once' } });
    expect(read(pack, { ...said, top: given(['say-good']) })).toEqual([
      'stop: my stop',
      'At once: my good',
      'away: my away',
      'later: my later',
    ]);
  });

  test('where no stop sign is shared the pack’s own line stands there, but never on its own', () => {
    const pack = packWithRoles(['stop', 'good'], { stopLine: 'Stop means stop.' });
    expect(read(pack, { 'say-good': given('tea') })).toEqual(['stop: Stop means stop.', 'good: tea']);
    expect(read(pack, { 'say-good': given('tea'), 'say-stop': given('red', true) })).toEqual([
      'stop: Stop means stop.',
      'good: tea',
    ]);
    expect(isEmptyCard(buildCard(pack, { 'say-stop': given('red', true) }, en.card))).toBe(true);
  });

  test('the pack’s own lines stand where no line comes from who asks for the sign, or of being far away', () => {
    const pack = packWithRoles(['stop', 'away', 'good'], {
      stopLine: 'Stop means stop.',
      farAwayLine: 'No touch.',
    });
    const safe = { ...pack.sequences[0]?.prompts[0], id: 'safe', card: 'Safe: <safe>' } as Prompt;
    const sequences = pack.sequences.map((each) => ({
      ...each,
      prompts: [...each.prompts.slice(0, -1), safe],
    }));
    const lines = (answers: Answers) => read({ ...pack, sequences }, answers);
    expect(lines({ 'say-good': given('tea'), safe: given('light') })).toEqual([
      'stop: Stop means stop. | Safe: light',
      'away: No touch.',
      'good: tea',
    ]);
    expect(lines({ 'say-stop': given('red'), safe: given('light'), 'say-away': given('wait') })).toEqual([
      'stop: red | Safe: light',
      'away: wait',
    ]);
  });

  test('the card of somebody who is alone has its own opening, and says nothing to another', () => {
    const keys = { opening: 'Wishes.', stopLine: 'Stop means stop.', farAwayLine: 'No touch.' };
    const pack = packWithRoles(['stop', 'away', 'good'], {
      ...keys,
      forOne: { if: [{ prompt: 'say-later', anyOf: ['answered'] }], opening: 'Wishes to myself.' },
    });
    const alone = packWithRoles(['stop', 'away', 'good'], {
      ...keys,
      forOne: { if: [{ prompt: 'say-good', anyOf: ['answered'] }], opening: 'Wishes to myself.' },
    });
    expect(buildCard(pack, said, en.card)).toMatchObject({ opening: 'Wishes.' });
    expect(buildCard(alone, { 'say-good': given('tea') }, en.card)).toMatchObject({
      opening: 'Wishes to myself.',
      welcome: undefined,
      sections: [{ heading: 'good', lines: ['tea'] }],
    });
  });

  test('the words are the pack’s, else the program’s', () => {
    const keys = {
      opening: 'Wünsche.',
      headings: { stillFindingOut: 'Noch offen', andYou: 'Und du?', reviewed: 'Angesehen: <date>' },
    };
    const card = buildCard(packWithRoles(['good'], keys), said, en.card);
    expect(card).toMatchObject({
      opening: 'Wünsche.',
      welcome: 'Und du?',
      words: { stillFindingOut: 'Noch offen', reviewed: 'Angesehen: <date>', noteForYou: 'A note for you' },
    });
    expect(buildCard(packWithRoles(['good']), said, en.card)).toMatchObject({
      opening: undefined,
      welcome: 'And you? Tell me what you need.',
    });
  });

  test('a name is one line, whatever was brought in', () => {
    const named = packOf([{ id: 'one', prompts: [{ id: 'name', type: 'text' }] }], { 'name-from': 'name' });
    expect(buildCard(named, { name: given('Robin\n\nSTOP\n  nothing') }, en.card).name).toBe(
      'Robin STOP nothing',
    );
  });
});
