import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { start, withDriver } from './support/child.ts';
import { LockedHome, PASSPHRASE } from './support/locked.ts';
import { tempFolder } from './support/people.ts';

withDriver();

const home = new LockedHome();

describe('locked answers, in processes of their own', () => {
  const passphraseFile = () => {
    const place = path.join(tempFolder(), 'passphrase');
    writeFileSync(place, PASSPHRASE);
    return place;
  };

  it('two writers keep all of their 2 × 30 locked answers', async () => {
    const place = passphraseFile();
    const writers = ['one', 'two'].map((words) => start(home.folder, ['save', '0', '30', words], place));
    await Promise.all(writers.map(({ ended }) => ended));
    const { answers } = (await home.opened()).load();
    for (const [, key = '', words] of writers.flatMap(({ lines }) =>
      lines().filter(([what]) => what === 'saved'),
    )) {
      expect(answers[key]?.words).toBe(words);
    }
    expect(Object.keys(answers)).toHaveLength(1 + 60);
  });

  it('every answer acknowledged before a kill -9 is there, 5 times', async () => {
    const place = passphraseFile();
    const acknowledged = new Map<string, string>();
    for (let kill = 0; kill < 5; kill += 1) {
      const walk = start(home.folder, ['save', '0', '1000', `kill-${kill}`], place);
      await walk.said(3 + (kill % 5));
      walk.child.kill('SIGKILL');
      await walk.ended;
      for (const [what, key = '', words = ''] of walk.lines())
        if (what === 'saved') acknowledged.set(key, words);
    }
    const { answers } = (await home.opened()).load();
    for (const [key, words] of acknowledged) expect(answers[key]?.words).toBe(words);
    expect(acknowledged.size).toBeGreaterThanOrEqual(20);
    expect(home.everyFile().filter(([name]) => !name.endsWith('.json') && !name.endsWith('.bak'))).toEqual(
      [],
    );
  });
});
