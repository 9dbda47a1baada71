import { describe, expect, test } from 'vitest';
import { planImport } from '../../src/exchange/plan.ts';
import { readImport } from '../../src/exchange/read.ts';
import { type Answer, emptyProfile, type Profile } from '../../src/model/answer.ts';
import { options, packWith } from '../support/packs.ts';
import { at } from '../support/random.ts';

const [hug, hands] = options('hug', 'hands');
const pack = packWith(
  {
    id: 'touch',
    type: 'choose-many',
    max: '2',
    other: 'yes',
    options: [{ ...hug, was: 'embrace' }, hands, ...options('kiss')],
  },
  { id: 'space', type: 'yes-no', was: 'room' },
  { id: 'minutes', type: 'number', min: '1', max: '90' },
  { id: 'note', type: 'text', 'max-length': '20' },
  { id: 'secret', type: 'text', sensitive: 'yes' },
  { id: 'more', type: 'text', 'only-if': { secret: 'answered' } },
);

const kept = (value: Answer['value'], about: Partial<Answer> = {}): Answer => ({
  status: 'answered',
  value,
  other: null,
  words: 'as it was',
  private: false,
  at: at(1),
  packVersion: 1,
  ...about,
});

function planned(text: string, answers: Profile['answers'] = {}) {
  const plan = planImport([pack], { ...emptyProfile(), answers }, readImport(text, 'a'), at(9));
  return { ...plan, kinds: Object.fromEntries(plan.rows.map(({ key, kind }) => [key, kind])) };
}

describe('what an import would do', () => {
  test.each([
    ['one option stands for a list of one', 'touch: hug', 'touch', { value: ['hug'], words: 'Hug' }],
    ['an option by its former id', 'touch: embrace', 'touch', { value: ['hug'] }],
    ['options in the order of the prompt', 'touch: [kiss, hands]', 'touch', { value: ['hands', 'kiss'] }],
    [
      'own words beside options',
      'touch: {value: hug, other: rocking}',
      'touch',
      { value: ['hug'], other: 'rocking', words: 'Hug, rocking' },
    ],
    ['own words alone', 'touch: {other: rocking}', 'touch', { value: [], other: 'rocking' }],
    ['a prompt by its former id', 'room: yes', 'space', { value: 'yes' }],
    ['a number that was typed', 'minutes: 12.5', 'minutes', { value: 12.5 }],
    ['a number of JSON', '{"minutes": 12.5}', 'minutes', { value: 12.5 }],
    ['not sure', 'note: unsure', 'note', { status: 'unsure', value: null }],
    ['nothing said', 'note:', 'note', { status: 'skipped', value: null }],
    ['what is sensitive starts private', 'secret: x', 'secret', { private: true }],
    ['sharing it is said outright', 'secret: {value: x, private: no}', 'secret', { private: false }],
    ['controls are taken out', '{"note": "a\\u001b[2Jb\\u202ec"}', 'note', { value: 'abc', words: 'abc' }],
  ])('%s', (_, text, prompt, expected) => {
    const plan = planned(text);
    expect(plan.kinds).toEqual({ [`test-pack/${prompt}`]: 'new' });
    expect(plan.answers[`test-pack/${prompt}`]).toMatchObject({ status: 'answered', at: at(9), ...expected });
  });

  test.each([
    ['an option that never was', 'touch: dance'],
    ['more than fit', 'touch: [hug, hands, kiss]'],
    ['not yes and not no', 'space: maybe'],
    ['out of range', 'minutes: 91'],
    ['a word for a number', 'minutes: soon'],
    ['a text too long', 'note: this is longer than twenty characters'],
  ])('what does not fit is left out: %s', (_, text) => {
    const plan = planned(text);
    expect(Object.values(plan.kinds)).toEqual(['unfit']);
    expect(plan.answers).toEqual({});
  });

  test.each([
    ['the good ones of a list are kept', 'touch: [hug, dance]', ['hug'], ['dance']],
    ['own words stay beside them', 'touch: {value: [dance], other: rocking}', [], ['dance']],
  ])('%s, and the bad ones are told', (_, text, value, values) => {
    const { rows, answers } = planned(text);
    expect(answers['test-pack/touch']?.value).toEqual(value);
    expect(rows[0]?.misfit).toMatchObject({ values, options: ['hug', 'hands', 'kiss'] });
  });

  test('a prompt that was likely meant is named', () => {
    expect(planned('tuch: hug').rows[0]).toMatchObject({ kind: 'unmatched', meant: 'touch' });
  });

  test('a follow-up of a private answer starts private', () => {
    const plan = planned('secret: x\nmore: y');
    expect(plan.answers['test-pack/more']).toMatchObject({ private: true });
  });

  test('what is private now stays private, whatever the file says', () => {
    const answers = { 'test-pack/note': kept('old', { private: true }) };
    const plan = planned('note: {value: new, private: no}', answers);
    expect(plan.kinds).toEqual({ 'test-pack/note': 'changed' });
    expect(plan.answers['test-pack/note']).toMatchObject({ value: 'new', private: true });
  });

  test('the same answer is not saved again', () => {
    const plan = planned('touch: hug', { 'test-pack/touch': kept(['hug']) });
    expect(plan.kinds).toEqual({ 'test-pack/touch': 'same' });
    expect(plan.answers).toEqual({});
  });

  test('unknown prompts are kept as unmatched, other packs as theirs', () => {
    const text = JSON.stringify({
      answers: [
        { prompt: 'gone', value: 'a lamp' },
        { pack: 'another', prompt: 'touch', value: 3 },
      ],
    });
    const plan = planned(text);
    expect(plan.kinds).toEqual({ 'test-pack/gone': 'unmatched', 'another/touch': 'other-pack' });
    expect(plan.answers['test-pack/gone']).toMatchObject({ value: 'a lamp', words: 'a lamp' });
    expect(plan.answers['another/touch']).toMatchObject({ value: 3 });
  });

  test('an answer kept under a former id moves to the id of today', () => {
    const plan = planned('space: no', { 'test-pack/room': kept('yes') });
    expect(plan.kinds).toEqual({ 'test-pack/space': 'changed' });
    expect(plan.remove).toEqual(['test-pack/room']);
  });
});

describe('an answer whose prompt is not at hand', () => {
  test.each([
    ['stays private, though the file does not say so', 'gone: {value: x}', true, true],
    ['stays private, though the file shares it', 'gone: {value: x, private: no}', true, true],
    ['is as private as the file says', 'gone: {value: x, private: yes}', false, true],
    ['is shared where neither says otherwise', 'gone: {value: x}', false, false],
  ])('%s', (_, text, before, isPrivate) => {
    const plan = planned(text, { 'test-pack/gone': kept('old', { private: before }) });
    expect(plan.kinds).toEqual({ 'test-pack/gone': 'unmatched' });
    expect(plan.answers['test-pack/gone']).toMatchObject({ value: 'x', private: isPrivate });
  });
});
