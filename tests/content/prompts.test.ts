import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { asksForTopLines, isChoice } from '../../src/guide/kinds.ts';
import { asked, pack, prompts } from './asked.ts';
import { CONTENT, contentFiles } from './built-in-pack.ts';

describe('what a prompt brings along', () => {
  test('every question has its topic: a few words of its own that read well in a list', () => {
    const topics = prompts.map(({ topic }) => topic);
    expect(topics.filter((topic) => !/^\p{Ll}[^.?:;]{2,59}$/u.test(topic))).toEqual([]);
    expect(new Set(topics).size).toBe(topics.length);
  });

  test('every question says how to answer it, or why it is asked', () => {
    expect(asked.filter(({ help, why }) => help === undefined && why === undefined)).toEqual([]);
  });

  test('every choice has room for own words, unless it only decides what is asked next', () => {
    const closed = asked.filter((prompt) => isChoice(prompt) && !prompt.other && !asksForTopLines(prompt));
    expect(closed.filter(({ offCard }) => !offCard).map(({ id }) => id)).toEqual([]);
  });

  test('what is most tender is private until its owner shares it', () => {
    const tender = asked.filter(({ sensitive }) => sensitive).map(({ id }) => id);
    expect(tender).toEqual(['often-feel', 'care-behind', 'past', 'safe-with', 'lean-on']);
  });

  test('all kinds of prompt are in use', () => {
    const kinds = new Set(prompts.map(({ type }) => type));
    expect([...kinds].sort()).toEqual(
      ['choose-many', 'choose-one', 'long-text', 'note', 'number', 'scale', 'text', 'yes-no'].sort(),
    );
  });

  test.each(['physical-comfort', 'emotional-support', 'self-care'])(
    '%s is short: 8 to 10 prompts, 3 or 4 essential',
    (id) => {
      const sequence = pack.sequences.find((one) => one.id === id);
      expect(sequence?.prompts.length).toBeGreaterThanOrEqual(8);
      expect(sequence?.prompts.length).toBeLessThanOrEqual(10);
      expect([3, 4]).toContain(sequence?.prompts.filter(({ essential }) => essential).length);
    },
  );

  test('a quick walk asks 12 to 16 things; a whole one 55 at most while no moment is chosen', () => {
    const essential = asked.filter((prompt) => prompt.essential).length;
    expect(essential).toBeGreaterThanOrEqual(12);
    expect(essential).toBeLessThanOrEqual(16);
    const chosenFor = new Set(['moments', 'circumstances', 'past']);
    const always = asked.filter(({ onlyIf }) => !onlyIf.some(({ prompt }) => chosenFor.has(prompt)));
    expect(always.length).toBeLessThanOrEqual(55);
  });

  test.each(contentFiles())('%s names its schema for editors', (file, schema) => {
    const [first] = readFileSync(path.join(CONTENT, file), 'utf8').split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=${schema}`);
  });
});
