import { expect, test } from 'vitest';
import { buildCard } from '../../src/card/build.ts';
import { changesInWords } from '../../src/commands/answers/import.ts';
import { listedText } from '../../src/commands/answers/list.ts';
import { partsOf } from '../../src/commands/history/lines.ts';
import { listAnswers } from '../../src/exchange/listing.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { questionOf } from '../../src/guide/ask.ts';
import { reviewOf } from '../../src/guide/review.ts';
import { wayOf } from '../../src/guide/way.ts';
import { type Answer, answerKey, emptyProfile } from '../../src/model/answer.ts';
import { emptyHistory } from '../../src/model/history.ts';
import type { Pack } from '../../src/model/pack.ts';
import { notesOf } from '../../src/terminal/keys/common.ts';
import { reviewMachine } from '../../src/terminal/keys/review.ts';
import { frameOf } from '../../src/terminal/keys/walk-frame.ts';
import { present } from '../../src/terminal/lines/present.ts';
import { readBack } from '../../src/terminal/lines/read-back.ts';
import { presentReview } from '../../src/terminal/lines/review.ts';
import { glyphsOf } from '../../src/terminal/style.ts';
import { goto, play, say, skip, start, unsure } from '../guide/walks.ts';
import { realContext } from '../support/context.ts';
import { options, packWith, type RawPrompt } from '../support/packs.ts';
import { at } from '../support/random.ts';
import { en } from '../support/words.ts';

const glyphs = glyphsOf({ env: { LANG: 'C' } });
const one: RawPrompt = { id: 'one', type: 'text', topic: 'it' };
const many = { ...one, type: 'choose-many', options: options('being-held', 'quiet'), other: 'yes' };
const light = { ...one, type: 'yes-no', card: 'Soft light.' };
const firm = { ...one, type: 'scale', low: 'barely', high: 'firmly', card: 'Firmly: <one> of 5.' };
const warm = { ...one, type: 'scale', min: '-2', max: '2', card: 'Warmer by <one>.' };
const minutes = { ...one, type: 'number', card: 'About <one> minutes.' };

/** An answer's event, how it reads, and its line on the card. */
const ANSWERS = [
  ['several options and own words', many, say(['quiet'], 'a hum'), 'Quiet, a hum', 'quiet and a hum'],
  ['one option', { ...many, type: 'choose-one' }, say(['being-held']), 'Being held', 'being held'],
  ['yes', light, say('yes'), 'Yes', 'Soft light.'],
  ['no', light, say('no'), 'No', undefined],
  ['a step of a scale', firm, say(4), '4 of 5', 'Firmly: 4 of 5.'],
  ['its lowest', firm, say(1), '1 of 5 (barely)', 'Firmly: 1 of 5.'],
  ['its highest', firm, say(5), '5 of 5 (firmly)', 'Firmly: 5 of 5.'],
  ['a step of one that begins elsewhere', warm, say(-1), '-1, from -2 to 2', 'Warmer by -1.'],
  ['a number', minutes, say(20), '20', 'About 20 minutes.'],
  ['a text', one, say('yes'), 'yes', 'yes'],
  ['a long text', { ...one, type: 'long-text' }, say('no, stay'), 'no, stay', 'no, stay'],
  ['skipped', firm, skip, 'skipped', undefined],
  ['not sure', light, unsure, 'not sure yet', undefined],
] as const;

test.each(ANSWERS)('%s reads the same everywhere', (_, prompt, event, reads, line) => {
  const pack = packWith(prompt, { id: 'end', type: 'text' });
  const asked = start(pack);
  const walk = play(asked, event);
  const answer = walk.answers.one as Answer;
  const question = { ...questionOf(walk).question, way: wayOf(walk), words: en };
  const again = { ...questionOf(play(walk, goto('one'))).question, words: en };
  const profile = { ...emptyProfile(), answers: { [answerKey(pack.id, 'one')]: answer } };
  expect(frameOf(question, []).trail.map(({ text }) => text)).toEqual([`It   ${reads}`]);
  expect(presentReview(reviewOf(walk), en)).toContain(`1. It: ${reads}`);
  const rows = reviewMachine(reviewOf(walk), glyphs, en).view(0).rows;
  expect(rows.map(({ label }) => label)).toContain(`It: ${reads}`);
  expect(notesOf(again)).toContain(en.keys.soFar(reads));
  expect(present(again).at(-1)).toContain(`: ${reads}.`);
  expect(listedText(listAnswers([pack], profile), 80, en)).toContain(`- it: ${reads}  [one]\n`);
  expect(imported(pack, answer)).toEqual([`- new: it: ${reads}`]);
  const card = buildCard(pack, walk.answers, en.card);
  expect(card.sections.flatMap(({ lines }) => lines)).toEqual(line === undefined ? [] : [line]);
  if (event.type !== 'answer') return;
  expect(turned(pack, answer)).toMatch(/: it: before (?:→|->) /);
  expect(turned(pack, answer).endsWith(` ${reads}`)).toBe(true);
  if (['text', 'long-text'].includes(prompt.type)) return;
  const heard = readBack({ ...questionOf(asked).question, words: en }, event, false);
  expect(heard).toBe(`Chosen: ${reads}.`);
});

function imported(pack: Pack, { value, ...answer }: Answer): string[] {
  const brought = { ...answer, value: typeof value === 'number' ? String(value) : value };
  const all = [{ ...brought, pack: pack.id, prompt: 'one' }];
  return changesInWords(planImport([pack], emptyProfile(), all, at(0)), en);
}

/** How the history tells that this was said in the place of something else. */
function turned(pack: Pack, { value, other, words }: Answer): string {
  const before = { value: null, other: 'before', words: 'before' };
  const change = { at: at(0), key: answerKey(pack.id, 'one'), before, after: { value, other, words } };
  const history = { ...emptyHistory(), changes: [change] };
  const context = { ...realContext(), words: en };
  const parts = partsOf({ context, packs: [pack], history, bars: false });
  return parts.flat().at(-1)?.words ?? '';
}
