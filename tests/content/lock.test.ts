import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PACKS_OF_PROMPTS } from '../../src/model/use.ts';
import { checkPack } from '../../src/pack/check.ts';
import { PUBLISHED_IDS_FILE, writePublishedIds } from '../../src/pack/published-ids.ts';
import { renderProblems } from '../../src/pack/render.ts';
import { packFolder, soundPack } from '../support/folders.ts';
import { problemWords } from '../support/words.ts';

const CONTENT = path.join(import.meta.dirname, '../../content');
const needs = checkPack(path.join(CONTENT, 'needs')).pack;

test.each(PACKS_OF_PROMPTS)('the built-in pack has no problems: %s', (use) => {
  const { problems } = checkPack(path.join(CONTENT, use), true, use === 'needs' ? null : needs);
  expect(renderProblems(problems, problemWords)).toBe('');
});

test.each(PACKS_OF_PROMPTS)(
  'every id of the built-in pack is in its lock (if not: npm run ids): %s',
  (use) => {
    const { pack } = checkPack(path.join(CONTENT, use));
    const before = readFileSync(path.join(CONTENT, use, PUBLISHED_IDS_FILE), 'utf8');
    expect(pack && writePublishedIds(pack, before)).toBe(before);
  },
);

test('a lock takes in what is new and lets nothing go', () => {
  const { pack } = checkPack(packFolder(soundPack));
  const lock = pack ? writePublishedIds(pack, 'warmth text\ntouch/stroking\nfirmness number\n') : '';
  expect(lock.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
    'firmness number',
    'touch choose-many',
    'touch/being-held',
    'touch/quiet',
    'touch/stroking',
    'warmth text',
  ]);
});

test('an id that was published is found again by its former name, or among the retired', () => {
  const comfort = soundPack['comfort.yaml']
    .replace('id: touch', 'id: touch\n    was: contact')
    .replace('id: quiet', 'id: quiet\n        was: silence')
    .concat('retired:\n  - id: warmth\n  - option: touch/stroking\n');
  const lock =
    'contact choose-one\ncontact/silence\ntouch/silence\ntouch/stroking\nwarmth text\nwarmth/blanket\n';
  const folder = packFolder({ ...soundPack, 'comfort.yaml': comfort, [PUBLISHED_IDS_FILE]: lock });
  expect(renderProblems(checkPack(folder).problems, problemWords)).toBe('');
});
