import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Person } from '../support/program/person.ts';

const person = new Person();
afterAll(() => person.leaves());

const PACK = `format: 1
id: moods
title: Moods
language: en
version: 1
sequences: [one.yaml]
sections:
  - id: good
    heading: Good
`;
const SEQUENCE = `id: one
title: One
section: good
prompts:
  - id: mood
    type: text
    ask: How are you?
    not-kept: yes
  - id: tea
    type: text
    ask: Which tea?
    card: "Tea: <tea>"
  - id: cake
    type: text
    ask: Which cake?
    card: "Cake: <cake>"
`;

/** Every byte that is kept, in one text. */
function allKept(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');
}

test('what is not kept is written nowhere, and asked again when the walk goes on', async () => {
  person.writes('moods/pack.yaml', PACK);
  person.writes('moods/one.yaml', SEQUENCE);
  const walk = (input: string) => person.aftercare(['--content', 'moods', 'guide', '--plain'], input);
  await walk('zzsad\nzzmint\n/quit\n');
  expect(allKept(person.home)).toContain('zzmint');
  expect(allKept(person.home)).not.toContain('zzsad');
  const again = await walk('zzglad\nzzplum\n\n');
  expect(again.err).toContain('How are you?');
  expect(again.out).toContain('Tea: zzmint');
  expect(again.out).not.toContain('zzglad');
  expect(allKept(person.home)).not.toContain('zzglad');
  const exported = await person.aftercare(['--content', 'moods', 'answers', 'export', '--with-private']);
  expect(exported.out).not.toContain('zz'.concat('glad'));
});
