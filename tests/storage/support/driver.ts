/** A small program that keeps answers as the guide does, so that it can be killed, starved and raced. */

import { readFileSync, writeSync } from 'node:fs';
import { Failure } from '../../../src/failure.ts';
import { openStore } from '../../../src/storage/open-store.ts';
import type { AskPassphrase } from '../../../src/storage/storage.ts';
import { realContext } from '../../support/context.ts';
import { said } from './said.ts';

const say = (...words: string[]) => writeSync(1, `${words.join('\t')}\n`);

async function trying(action: () => void | Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say('failure', error.code, JSON.stringify(error.details));
  }
}

const [action = '', ...rest] = process.argv.slice(2);
/** Where the answers are locked, the passphrase is in file descriptor 3. */
const ask: AskPassphrase = (use) => use(readFileSync(3, 'utf8').trim());
const store = await openStore(realContext(), undefined, ask);

if (action === 'load') await trying(() => void say('loaded', JSON.stringify(store.load())));

/** save FIRST COUNT WORDS [PROMPTS]: answers one prompt after another, and says so once each is saved. */
if (action === 'save') {
  const [first = '0', count = '1', words = '', prompts = 'Infinity'] = rest;
  await trying(() => void store.load());
  await store.ready();
  say('ready');
  for (let turn = Number(first); turn < Number(first) + Number(count); turn += 1) {
    const key = `pack/${words}-${turn % Number(prompts)}`;
    await trying(async () => {
      const { overtaken } = await store.save({
        answers: { [key]: said(`${words} ${turn}`) },
        walks: { pack: { at: key, quick: false } },
      });
      say('saved', key, `${words} ${turn}`, overtaken.join(','));
    });
  }
}

/** long LENGTH: one long answer. */
if (action === 'long') {
  await trying(() => void store.load());
  await trying(async () => {
    await store.save({ answers: { 'pack/long': said('long '.repeat(Number(rest[0]) / 5)) } });
    say('saved', 'pack/long');
  });
}
