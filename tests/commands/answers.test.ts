import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { personForTest } from '../support/program/person.ts';
import { en } from '../support/words.ts';
import { answering } from './support/answered.ts';

const answered = answering();

describe('aftercare answers', () => {
  test('lists what was said by sequence, with its marks', async () => {
    const person = answered();
    const { code, out, err } = await person.aftercare(['answers']);
    expect(code).toBe(0);
    expect(out).toMatch(/^First things\n/);
    expect(out).toContain(
      '  - things within reach: Water, A towel or warm cloth or tissues  [within-reach]\n',
    );
    expect(out).toContain('A long hug, rocking slowly  [touch]  (private)\n');
    expect(out).toContain(': not sure yet  [body-later]\n');
    expect(out).toContain(': skipped  [surroundings]\n');
    expect(out).toContain('\nWhat matters most\n');
    expect(out).toContain(
      '\nKept, though the question is gone\n  - an-old-question: something of old  [an-old-question]\n',
    );
    expect(err).toContain('To change one: aftercare answers edit');
  });

  test('an answer whose question is hidden now is listed apart', async () => {
    const person = answered();
    await person.aftercare(['answers', 'import', '-', '--yes'], 'closeness: alone');
    const [, hidden] = (await person.aftercare(['answers'])).out.split('\nKept, but not asked now\n');
    expect(hidden).toContain('4  [how-long]');
  });

  test('an answer of which nothing is offered any more is listed as what is asked again', async () => {
    const person = personForTest();
    const { files } = await en.scaffold();
    for (const [name, text] of files('mine', 'Mine')) person.writes(path.join('mine', name), text);
    const steps = (options: string, more = '') =>
      person.writes(
        'mine/first-steps.yaml',
        `id: first-steps\ntitle: First steps\nprompts:\n  - id: drink\n    type: choose-one\n    ask: What would you drink?\n    topic: a drink\n    off-card: yes\n    options:\n${options}${more}`,
      );
    const [tea, water, milk] = ['Tea', 'Water', 'Milk'].map(
      (label) => `      - id: ${label.toLowerCase()}\n        label: ${label}\n`,
    );
    steps(`${tea}${water}${milk}`);
    await person.aftercare(['--content', 'mine', 'answers', 'import', '-', '--yes'], 'drink: tea');
    steps(`${water}${milk}`, 'retired:\n  - option: drink/tea\n    reason: None is left.\n');
    const { out } = await person.aftercare(['--content', 'mine', 'answers']);
    expect(out).toBe('Kept, and asked again: no longer offered\n  - a drink: Tea  [drink]\n');
  });

  test('gives scripts JSON, with every mark', async () => {
    const person = answered();
    const { profile, answers } = JSON.parse((await person.aftercare(['answers', '--json'])).out);
    expect(profile).toBe('default');
    const [touch] = answers.filter(({ prompt }: { prompt: string }) => prompt === 'touch');
    expect(touch).toEqual({
      pack: 'aftercare',
      prompt: 'touch',
      status: 'answered',
      value: ['hug'],
      other: 'rocking slowly',
      words: 'A long hug, rocking slowly',
      private: true,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      packVersion: 2,
      place: 'matched',
    });
    expect(answers.at(-1)).toMatchObject({ prompt: 'an-old-question', place: 'unmatched' });
  });

  test('says so when nothing was answered; JSON is an empty list', async () => {
    const person = personForTest();
    expect(await person.aftercare(['answers'])).toEqual({
      code: 1,
      out: '',
      err: 'There is nothing to show yet. Begin with: aftercare guide\n',
    });
    expect(JSON.parse((await person.aftercare(['answers', '--json'])).out)).toEqual({
      profile: 'default',
      answers: [],
    });
  });

  test('answers to another pack are kept and named as such', async () => {
    const person = answered();
    const { files } = await en.scaffold();
    for (const [name, text] of files('mine', 'Mine')) person.writes(path.join('mine', name), text);
    const { out } = await person.aftercare(['--content', 'mine', 'answers']);
    expect(out).toMatch(/^Kept for other questions \(aftercare\)\n/);
  });
});

describe('aftercare answers edit', () => {
  test('asks the one prompt, through plain lines too, and saves it', async () => {
    const person = answered();
    const { code, out, err } = await person.aftercare(['answers', 'edit', 'how-long', '--plain'], '2\n');
    expect(err).toContain('Your answer so far: 4.');
    expect(err).toContain('Saved.');
    expect(err).not.toContain('minutes left');
    expect([code, out]).toEqual([0, '']);
    expect((await person.aftercare(['answers'])).out).toContain('2  [how-long]');
  });

  test('without a name opens the review, to choose from', async () => {
    const person = answered();
    const { code, out, err } = await person.aftercare(['answers', 'edit', '--plain'], '4\n1\n\n');
    expect(err).toContain('Water');
    expect(err).not.toContain('minutes left');
    expect([code, out]).toEqual([0, '']);
    expect((await person.aftercare(['answers'])).out).toContain('things within reach: Water  [within-reach]');
  });

  test.each([
    ['/back\n', 0, ''],
    ['/card\n\n', 0, '/card is not a command'],
    ['/help\n\n', 0, 'An empty line ends, and so does /back.'],
    ['/quit\n', 130, 'Saved. To change more: aftercare answers edit\n'],
  ])('the review does what it offers: %j', async (lines, code, says) => {
    const outcome = await answered().aftercare(['answers', 'edit', '--plain'], lines);
    expect([outcome.code, outcome.out]).toEqual([code, '']);
    expect(outcome.err).toContain(says);
    expect(outcome.err).not.toContain('your card');
  });

  test('opens what can be given where nothing else was answered, and else says how that is changed', async () => {
    const person = personForTest();
    const edit = (lines: string, who = person) => who.aftercare(['answers', 'edit', '--plain'], lines);
    await person.aftercare(['answers', 'import', '-', '--yes'], 'give-first: [held]');
    const alone = await edit('1\n4\n\n');
    expect([alone.code, alone.out]).toEqual([0, '']);
    expect((await person.aftercare(['answers'])).out).not.toContain('Hold somebody who wants it');
    await person.aftercare(['answers', 'import', '-', '--yes'], 'first-need: held');
    const both = await edit('\n');
    expect(both.code).toBe(0);
    expect(both.err).toContain('What you can give is changed with: aftercare give\n');
    expect((await edit('\n', answered())).err).not.toContain('aftercare give');
  });

  test('going back from the review ends it: nobody who came to change an answer is asked on', async () => {
    const person = personForTest();
    await person.aftercare(['guide', '--plain'], '1\n/quit\n');
    const { code, err } = await person.aftercare(['answers', 'edit', '--plain'], '/back\n');
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/An empty line ends\./);
    expect((await person.aftercare(['guide', '--plain'], '/quit\n')).err).toContain('Welcome back.');
  });

  test('going back leaves everything as it was', async () => {
    const person = answered();
    const before = (await person.aftercare(['answers'])).out;
    const { code, err } = await person.aftercare(['answers', 'edit', 'how-long', '--plain'], '/back\n');
    expect([code, err.trim().split('\n').at(-1)]).toEqual([0, 'Nothing was changed.']);
    expect((await person.aftercare(['answers'])).out).toBe(before);
  });

  test('stopping is 130, and nothing is changed', async () => {
    const person = answered();
    expect((await person.aftercare(['answers', 'edit', 'how-long', '--plain'], '')).code).toBe(130);
  });

  test.each([
    [
      'a name nearly right',
      ['edit', 'how-lon'],
      'There is no prompt "how-lon". Did you mean "how-long"? See them with: aftercare content preview\n',
      2,
    ],
    [
      'no terminal, no --plain',
      ['edit', 'how-long'],
      'This needs a terminal to ask in. For plain lines from a pipe add --plain;\nto bring in answers from a file use: aftercare answers import FILE\n',
      2,
    ],
  ])('%s', async (_, args, err, code) => {
    const person = answered();
    expect(await person.aftercare(['answers', ...args])).toEqual({ code, out: '', err });
  });

  test('a question that is hidden now cannot be asked', async () => {
    const person = personForTest();
    await person.aftercare(['answers', 'import', '-', '--yes'], 'closeness: alone');
    expect(await person.aftercare(['answers', 'edit', 'how-long', '--plain'], '2\n')).toEqual({
      code: 2,
      out: '',
      err: '"how-long" is not asked now, because of an earlier answer.\nNothing was changed. See all answers with: aftercare answers\n',
    });
  });
});
