import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answering } from './support/answered.ts';

const personWithAnswers = answering();

describe('the forms of the card', () => {
  test.each([
    ['text', ['--format', 'text'], /^WHAT I NEED AFTERWARDS\nRobin, /],
    ['message', ['--format', 'message'], /^A note from Robin\n/],
    ['markdown', ['--format', 'markdown'], /^# What I need afterwards\n/],
    ['markdown, as its files end', ['--format', 'md'], /^# What I need afterwards\n/],
    ['html', ['--format', 'html'], /^<!DOCTYPE html>\n/],
    ['short', ['--short'], /^WHAT I NEED AFTERWARDS\nRobin\n/],
    ['in plain letters', ['--ascii', '--short'], /^[\n -~]+$/],
    ['on stdout by name', ['--output', '-'], /^WHAT I NEED AFTERWARDS\n/],
    ['a page with the code', ['--format', 'html', '--qr'], /<svg [\s\S]*<\/svg>/],
    ['the code alone', ['--qr', '--ascii'], /^ +\n[ #\n]+$/],
  ])('%s', async (_, options, expected) => {
    const { code, out, err } = await personWithAnswers().aftercare(['card', ...options]);
    expect(out).toMatch(expected);
    expect(out).not.toContain('\u001b');
    expect([code, err]).toEqual([0, '']);
  });

  test.each([
    ['card.txt', [], /^WHAT I NEED/],
    ['card.md', [], /^# What/],
    ['CARD.HTML', [], /^<!DOCTYPE html>/],
    ['card', [], /^WHAT I NEED/],
    ['card.html', ['--qr'], /<svg /],
    ['card.html', ['--format', 'message'], /^A note from/],
  ])('into %s %j: the form follows the name unless it is said', async (file, options, expected) => {
    const person = personWithAnswers();
    expect((await person.aftercare(['card', '--output', file, ...options])).code).toBe(0);
    const written = path.join(person.folder, file);
    expect(readFileSync(written, 'utf8')).toMatch(expected);
    expect(statSync(written).mode & 0o777).toBe(0o600);
  });

  test.each([
    [['--format', 'html', '--width', '40'], '--width is for --format text'],
    [['--output', 'card.md', '--width', '40'], '--width is for --format text'],
    [['--qr', '--width', '40'], '--width is for --format text'],
    [['--copy', '--output', 'card.txt'], 'Choose one'],
    [['--copy', '--output', '-'], 'Choose one'],
    [['--force'], '--force is for --output FILE'],
    [['--force', '--output', '-'], '--force is for --output FILE'],
    [['--qr', '--copy'], '--qr --format html --output card.html'],
    [['--qr', '--format', 'text'], '--qr --format html --output card.html'],
    [['--qr', '--output', 'card.txt'], '--qr --format html --output card.html'],
    [['--format', 'pdf'], 'It is one of: text, message, markdown, html.'],
  ])('%j make no sense, and it says so', async (options, words) => {
    const person = personWithAnswers();
    const { code, out, err } = await person.aftercare(['card', ...options]);
    expect(err).toContain(words);
    expect([code, out]).toEqual([2, '']);
  });
});
