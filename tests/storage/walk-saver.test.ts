import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { matchAnswers } from '../../src/exchange/matching.ts';
import { walkSaver } from '../../src/exchange/walk-saver.ts';
import { begin } from '../../src/guide/begin.ts';
import { keptPrivate, step } from '../../src/guide/step.ts';
import type { Profile } from '../../src/model/answer.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { realContext } from '../support/context.ts';
import { packWith } from '../support/packs.ts';
import { at } from '../support/random.ts';

let home: string;
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'aftercare-'));
});
afterEach(() => fs.rmSync(home, { recursive: true }));

const open = () => {
  const context = { ...realContext(), env: { AFTERCARE_HOME: home } };
  return openStore(context, undefined, (use) => use(''));
};
const pack = packWith({ id: 'touch', was: 'contact', type: 'text' }, { id: 'water', type: 'text' });
const old: Profile['answers'][string] = {
  status: 'answered',
  value: 'a hug',
  other: null,
  words: 'a hug',
  private: false,
  at: at(0),
  packVersion: 1,
};

describe('saving a walk', () => {
  test('an answer kept under a former id of its prompt is kept under the present one, once', async () => {
    await (await open()).save({ answers: { 'test-pack/contact': old } });
    const store = await open();
    const matched = matchAnswers(pack, store.load());
    expect(matched.answers.touch?.value).toBe('a hug');
    const walk = begin(pack, matched.answers, null, { sequences: null, quick: false, restart: true }, at(1));
    await walkSaver(store, matched).save(
      step(walk, { type: 'answer', value: 'a hand', other: null, private: false }, at(2)),
    );
    const kept = matchAnswers(pack, (await open()).load());
    expect(kept.answers.touch?.value).toBe('a hand');
    expect(kept.unmatched).toEqual([]);
  });

  test('what another window made private is in no history, though it is shared again here', async () => {
    await (await open()).save({ answers: { 'test-pack/touch': old } });
    const store = await open();
    const matched = matchAnswers(pack, store.load());
    const walk = begin(pack, matched.answers, null, { sequences: null, quick: false, restart: true }, at(1));
    const saver = walkSaver(store, matched, { began: at(1) });
    await (await open()).save({ answers: { 'test-pack/touch': { ...old, private: true } } });
    const answered = { type: 'answer', value: 'a hand', other: null, private: false } as const;
    const said = step(walk, answered, at(2));
    const { stayPrivate } = await saver.save(said);
    expect(stayPrivate).toEqual(['touch']);
    const back = step(keptPrivate(said, stayPrivate), { type: 'back', draft: '' }, at(3));
    await saver.save(step(back, answered, at(4)));
    expect((await open()).load().answers['test-pack/touch']).toMatchObject({
      value: 'a hand',
      private: false,
    });
    expect((await open()).history.read().changes).toEqual([]);
  });

  test('only what the walk changed is saved: what another window said meanwhile stays', async () => {
    const store = await open();
    const matched = matchAnswers(pack, store.load());
    const walk = begin(pack, matched.answers, null, { sequences: null, quick: false, restart: false }, at(1));
    const saver = walkSaver(store, matched);
    await (await open()).save({ answers: { 'test-pack/water': old } });
    const { overtaken } = await saver.save(step(walk, { type: 'skip', private: false }, at(2)));
    expect(overtaken).toEqual([]);
    expect(Object.keys((await open()).load().answers).sort()).toEqual(['test-pack/touch', 'test-pack/water']);
  });

  test('the same prompt answered in two windows: the later stands, and it is told', async () => {
    const store = await open();
    const matched = matchAnswers(pack, store.load());
    const walk = begin(pack, matched.answers, null, { sequences: null, quick: false, restart: false }, at(1));
    await (await open()).save({ answers: { 'test-pack/touch': old } });
    const skipped = step(walk, { type: 'skip', private: false }, at(2));
    expect((await walkSaver(store, matched).save(skipped)).overtaken).toEqual(['touch']);
    expect((await open()).load().answers['test-pack/touch']?.status).toBe('skipped');
  });
});
