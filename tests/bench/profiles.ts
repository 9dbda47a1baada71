import fs from 'node:fs';
import path from 'node:path';
import { begin } from '../../src/guide/begin.ts';
import { step } from '../../src/guide/step.ts';
import { REVIEW } from '../../src/guide/walk.ts';
import { answerKey, emptyProfile } from '../../src/model/answer.ts';
import type { Pack } from '../../src/model/pack.ts';
import { at, eventFor } from '../support/random.ts';

/**
 * Writes a profile in which every prompt that is asked has an answer, filled up to `least` answers with those of
 * another pack; returns the home folder.
 */
export function writeFullProfile(home: string, pack: Pack, least = 0): string {
  let walk = begin(pack, {}, null, { sequences: null, quick: false, restart: false }, at(0));
  for (let count = 1; walk.at !== REVIEW; count += 1) {
    walk = step(
      walk,
      eventFor(walk, { act: 'answer', pick: 3, private: false, text: `Words number ${count}` }),
      at(count),
    );
  }
  const answers = Object.entries(walk.answers).map(([id, answer]) => [answerKey(pack.id, id), answer]);
  const filler = Object.values(walk.answers)[0];
  while (filler && answers.length < least)
    answers.push([answerKey('another-pack', `p${answers.length}`), filler]);
  const folder = path.join(home, 'profiles');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const profile = { ...emptyProfile(), answers: Object.fromEntries(answers) };
  fs.writeFileSync(path.join(folder, 'default.json'), JSON.stringify(profile), { mode: 0o600 });
  return home;
}
