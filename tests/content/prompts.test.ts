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
    expect(tender).toEqual(['often-feel', 'care-behind', 'lean-on']);
  });

  test('the parts that the guide was asked for are short, and stand by their names after the first one', () => {
    const parts = pack.sequences.map(({ id, prompts: own }) => [id, own.length] as const);
    const core = parts.slice(1, 4);
    expect(core.map(([id]) => id)).toEqual(['physical-comfort', 'emotional-support', 'self-care']);
    expect(core.filter(([, length]) => length < 7 || length > 11)).toEqual([]);
    expect(parts[0]?.[1]).toBeLessThanOrEqual(7);
  });

  test('a quick walk asks 14 things at most, and the whole pack has 52 at most', () => {
    expect(asked.filter(({ essential }) => essential).length).toBeLessThanOrEqual(14);
    expect(asked.length).toBeLessThanOrEqual(52);
  });

  test.each(contentFiles())('%s names its schema for editors', (file, schema) => {
    const [first] = readFileSync(path.join(CONTENT, file), 'utf8').split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=${schema}`);
  });
});
