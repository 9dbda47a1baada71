import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { matchAnswers } from '../../src/exchange/matching.ts';
import { type Answer, emptyProfile, type Profile, type Value } from '../../src/model/answer.ts';
import { assemblePack } from '../../src/model/assemble.ts';
import { type Pack, packFileSchema, sequenceFileSchema } from '../../src/model/pack.ts';

function packOf(prompts: unknown[], retired: unknown[] = []): Pack {
  const pack = v.parse(packFileSchema, {
    format: '1',
    id: 'ours',
    title: 'Ours',
    language: 'en',
    version: '2',
    sequences: ['touch.yaml'],
    sections: [{ id: 'all', heading: 'All' }],
  });
  const sequence = v.parse(sequenceFileSchema, {
    id: 'touch',
    title: 'Touch',
    section: 'all',
    prompts,
    retired,
  });
  return assemblePack(pack, new Map([['touch.yaml', sequence]]));
}

const choose = (id: string, options: Record<string, unknown>[], more: object = {}) => ({
  id,
  type: 'choose-many',
  ask: 'What helps?',
  options: options.map((option) => ({ label: String(option.id), ...option })),
  ...more,
});
const text = (id: string, more: object = {}) => ({ id, type: 'text', ask: 'What helps?', ...more });

function said(value: Value, at = '2026-01-01T00:00:00.000Z'): Answer {
  return { status: 'answered', value, other: null, words: String(value), private: false, at, packVersion: 1 };
}
const profileWith = (answers: Record<string, Answer>): Profile => ({ ...emptyProfile(), answers });

describe('an old answer finds its prompt', () => {
  const cases = [
    { by: 'its id', pack: packOf([text('hold')]) },
    { by: 'was', pack: packOf([text('held', { was: 'hold' })]), at: 'held' },
    {
      by: 'retired, moved-to',
      pack: packOf([text('held')], [{ id: 'hold', 'moved-to': 'held' }]),
      at: 'held',
    },
    {
      by: 'two moves, one after the other',
      pack: packOf([text('held', { was: 'holding' })], [{ id: 'hold', 'moved-to': 'holding' }]),
      at: 'held',
    },
  ];
  it.each(cases)('by $by', ({ pack, at = 'hold' }) => {
    const matched = matchAnswers(pack, profileWith({ 'ours/hold': said('firmly') }));
    expect(matched.answers[at]).toEqual(said('firmly'));
    expect(matched.keys[at]).toBe('ours/hold');
    expect(matched.unmatched).toEqual([]);
  });

  it('and its option, renamed or moved', () => {
    const pack = packOf(
      [choose('touch', [{ id: 'being-held', was: 'hug' }, { id: 'a-massage' }, { id: 'nothing' }])],
      [{ option: 'touch/rub', 'moved-to': 'touch/a-massage' }],
    );
    const { answers } = matchAnswers(
      pack,
      profileWith({ 'ours/touch': said(['hug', 'rub', 'gone', 'nothing']) }),
    );
    expect(answers.touch?.value).toEqual(['being-held', 'a-massage', 'gone', 'nothing']);
  });

  it('and its option, when the prompt moved as well', () => {
    const pack = packOf(
      [choose('contact', [{ id: 'a-massage' }, { id: 'space' }], { was: 'touch' })],
      [{ option: 'touch/rub', 'moved-to': 'contact/a-massage' }],
    );
    const { answers } = matchAnswers(pack, profileWith({ 'ours/touch': said(['rub']) }));
    expect(answers.contact?.value).toEqual(['a-massage']);
  });

  it('and the three lines follow the prompts they name', () => {
    const pack = packOf([
      text('held', { was: 'hold' }),
      text('water'),
      { id: 'top', type: 'choose-many', ask: 'Which matter most?', 'options-from': 'card' },
    ]);
    const { answers } = matchAnswers(pack, profileWith({ 'ours/top': said(['hold', 'water']) }));
    expect(answers.top?.value).toEqual(['held', 'water']);
  });
});

describe('an answer without a place', () => {
  it('is unmatched when its prompt is gone, and nothing is changed about it', () => {
    const profile = profileWith({ 'ours/gone': said('still mine') });
    const { answers, unmatched } = matchAnswers(packOf([text('hold')]), profile);
    expect(Object.keys(answers)).toEqual([]);
    expect(unmatched).toEqual([
      { key: 'ours/gone', pack: 'ours', prompt: 'gone', answer: said('still mine') },
    ]);
  });

  it('is another pack’s, and then not unmatched', () => {
    const matched = matchAnswers(packOf([text('hold')]), profileWith({ 'theirs/hold': said('x') }));
    expect(matched.otherPacks.map(({ key }) => key)).toEqual(['theirs/hold']);
    expect(matched.unmatched).toEqual([]);
    expect(matched.answers.hold).toBeUndefined();
  });

  it('is unmatched when its prompt was answered under the id of today, though earlier', () => {
    const pack = packOf([text('held', { was: 'hold' })]);
    const profile = profileWith({
      'ours/hold': said('old', '2026-05-01T00:00:00.000Z'),
      'ours/held': said('new', '2026-02-01T00:00:00.000Z'),
    });
    const { answers, unmatched } = matchAnswers(pack, profile);
    expect(answers.held?.value).toBe('new');
    expect(unmatched.map(({ key }) => key)).toEqual(['ours/hold']);
  });

  it('is unmatched when a later answer moved to the same prompt', () => {
    const pack = packOf([text('held', { was: ['hold', 'grip'] })]);
    const profile = profileWith({
      'ours/hold': said('first', '2026-02-01T00:00:00.000Z'),
      'ours/grip': said('second', '2026-05-01T00:00:00.000Z'),
    });
    const { answers, unmatched } = matchAnswers(pack, profile);
    expect(answers.held?.value).toBe('second');
    expect(unmatched.map(({ key }) => key)).toEqual(['ours/hold']);
  });

  it('does not follow moves in a circle', () => {
    const pack = packOf(
      [text('held')],
      [
        { id: 'a', 'moved-to': 'b' },
        { id: 'b', 'moved-to': 'a' },
      ],
    );
    expect(matchAnswers(pack, profileWith({ 'ours/a': said('x') })).unmatched).toHaveLength(1);
  });

  it('is not found under the name of something every object has', () => {
    expect(matchAnswers(packOf([text('hold')]), emptyProfile()).answers.constructor).toBeUndefined();
  });
});
