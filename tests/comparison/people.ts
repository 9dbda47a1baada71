import path from 'node:path';
import fc from 'fast-check';
import { renderText } from '../../src/card/renderers/text.ts';
import { type Comparison, compareAnswers } from '../../src/comparison/compare.ts';
import { pageOf } from '../../src/comparison/page.ts';
import type { Packs } from '../../src/comparison/person.ts';
import { comparedIn } from '../../src/exchange/compared.ts';
import { type Exported, readExport } from '../../src/exchange/exported.ts';
import { asJson, listAnswers } from '../../src/exchange/listing.ts';
import { shareable } from '../../src/exchange/share.ts';
import { type Answer, answerKey, emptyProfile, type Profile } from '../../src/model/answer.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { checkPack } from '../../src/pack/check.ts';
import { en } from '../support/words.ts';

const content = path.join(import.meta.dirname, '../../content');

/** What an option says in the marked packs, so that it is known again wherever it stands. */
export const mark = (prompt: string, option: string) => `[${prompt}/${option}]`;

/** A built-in pack in which every option says which one it is. */
function marked(use: string): Pack {
  const { pack } = checkPack(path.join(content, use), false);
  if (!pack) throw new Error(use);
  const named = (prompt: Prompt): Prompt =>
    ({
      ...prompt,
      options: prompt.options.map((option) => ({ ...option, card: mark(prompt.id, option.id) })),
    }) as Prompt;
  const sequences = pack.sequences.map((each) => ({ ...each, prompts: each.prompts.map(named) }));
  return { ...pack, sequences };
}

/** The built-in packs, every option marked. */
export const packs: Packs = { needs: marked('needs'), giving: marked('giving') };

/** All that a person has answered, in both packs. */
export type Everything = Profile['answers'];

function answerTo(prompt: Prompt, seed: readonly number[], isPrivate: boolean): Answer | undefined {
  const about = { private: isPrivate, at: '2026-11-25T20:00:00.000Z', packVersion: 9, words: '' };
  const [first = 0, second = 0, third = 0] = seed;
  const other = prompt.other && third % 4 === 0 ? `own${first}x` : null;
  if (prompt.type === 'number')
    return { ...about, status: 'answered', value: 2 + (first % 200), other: null };
  if (prompt.type === 'text') return { ...about, status: 'answered', value: `text${first}x`, other: null };
  if (prompt.options.length === 0) return undefined;
  const ids = prompt.options.map(({ id }) => id);
  const one = prompt.options[first % ids.length];
  const many = ids.filter((_, index) => (second >> (index % 16)) % 2 === 1);
  const free = many.filter((id) => !prompt.options.find((each) => each.id === id)?.exclusive);
  const value = one?.exclusive || prompt.type === 'choose-one' || free.length === 0 ? [one?.id ?? ''] : free;
  return { ...about, status: 'answered', value, other: one?.exclusive ? null : other };
}

const prompts = [packs.needs, packs.giving].flatMap((pack) =>
  pack.sequences.flatMap((sequence) => sequence.prompts.map((prompt) => ({ pack, prompt }))),
);

/** Somebody who answered at random, some of it in private, some of it not at all. */
export const somebody: fc.Arbitrary<Everything> = fc
  .array(fc.tuple(fc.nat(9), fc.nat(999), fc.nat(65_535), fc.nat(99)), {
    minLength: prompts.length,
    maxLength: prompts.length,
  })
  .map((seeds) =>
    Object.fromEntries(
      prompts.flatMap(({ pack, prompt }, index) => {
        const [kind = 0, ...seed] = seeds[index] ?? [];
        const answer = kind < 3 ? undefined : answerTo(prompt, seed, kind === 3);
        return answer ? [[answerKey(pack.id, prompt.id), answer] as const] : [];
      }),
    ),
  );

const listed = (answers: Everything) =>
  listAnswers([packs.needs, packs.giving], { ...emptyProfile(), answers });

/** What an export of these answers holds. */
export function exported(answers: Everything): Exported[] {
  const all = listed(answers);
  return readExport(asJson(null, shareable([packs.needs, packs.giving], all)), 'file');
}

/** What an export with the private ones holds. */
export function exportedWhole(answers: Everything): Exported[] {
  return readExport(asJson(null, listed(answers)), 'file');
}

/** Two exports beside each other. */
export function compared(one: readonly Exported[], other: readonly Exported[]): Comparison {
  return compareAnswers(packs, comparedIn(packs, one).person, comparedIn(packs, other).person);
}

/** The page of two exports, as text. */
export function page(one: readonly Exported[], other: readonly Exported[]): string {
  const card = pageOf(packs, compared(one, other), en.compare.page, en.card);
  return renderText(card, { width: 1000, ascii: false });
}

/** The marks that stand in some part of a comparison. */
export function marksIn(part: unknown): string[] {
  return JSON.stringify(part).match(/\[[a-z-]+\/[a-z0-9-]+\]/g) ?? [];
}
