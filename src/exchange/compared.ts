import type { Packs, Person, Said } from '../comparison/person.ts';
import { personOf } from '../comparison/person.ts';
import { placesOf } from '../guide/places.ts';
import { type Answer, answerKey, emptyProfile, type Profile } from '../model/answer.ts';
import type { Pack } from '../model/pack.ts';
import type { Exported } from './exported.ts';
import { asBrought } from './fit.ts';
import { matchAnswers } from './matching.ts';

/** A person as a file brings them. */
export interface Compared {
  readonly person: Person;
  /** How many answers that may be seen have no place in these packs, or are older than their question. */
  readonly leftOut: number;
}

/** The person whose answers were exported, by the packs in use: answers find their prompts of today by `was`. Pure. */
export function comparedIn(packs: Packs, rows: readonly Exported[]): Compared {
  // Whatever a moment is missing for, none is made up: nothing of a comparison is dated.
  const answers = rows.map((row): [string, Answer] => [
    answerKey(row.pack, row.prompt),
    asBrought(row, '', row.packVersion ?? 0),
  ]);
  const profile: Profile = { ...emptyProfile(), answers: Object.fromEntries(answers) };
  const person = personOf(packs, {
    needs: saidTo(packs.needs, profile, rows),
    giving: saidTo(packs.giving, profile, rows),
  });
  return { person, leftOut: leftOutOf(packs, profile, rows) };
}

function saidTo(pack: Pack, profile: Profile, rows: readonly Exported[]): Said {
  const { answers, keys } = matchAnswers(pack, profile);
  const asked = new Set(
    rows.flatMap(({ pack: owner, prompt, place }) => (place === 'matched' ? [answerKey(owner, prompt)] : [])),
  );
  const inEffect = Object.keys(answers).filter((id) => keys[id] !== undefined && asked.has(keys[id]));
  return { answers, inEffect: new Set(inEffect) };
}

/** Of a pack in which something is private, nothing is counted: the count could tell of it. */
function leftOutOf({ needs, giving }: Packs, profile: Profile, rows: readonly Exported[]): number {
  const guarded = new Set(rows.flatMap((row) => (row.private ? [row.pack] : [])));
  const counted = ({ pack }: { readonly pack: string }) => !guarded.has(pack);
  const { otherPacks } = matchAnswers(needs, profile);
  const strays = otherPacks.filter((stray) => stray.pack !== giving.id && counted(stray)).length;
  const own = [needs, giving].flatMap((pack) => {
    if (guarded.has(pack.id)) return [];
    const { answers, unmatched } = matchAnswers(pack, profile);
    return [unmatched.length, placesOf(pack, answers).filter(({ outdated }) => outdated).length];
  });
  return own.reduce((sum, count) => sum + count, strays);
}

/** How many answers of two people are of the same moment and say the same: nobody does that twice. */
export function alike(one: readonly Exported[], other: readonly Exported[]): number {
  const told = ({ pack, prompt, at, value, other: own }: Exported) =>
    JSON.stringify([pack, prompt, at, value, own]);
  const known = new Set(one.map(told));
  return other.filter((row) => known.has(told(row))).length;
}
