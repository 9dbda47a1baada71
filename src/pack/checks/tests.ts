import { promptTypes } from '../../model/prompt-types.ts';
import { clip } from '../../text/clip.ts';
import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { unknownOption } from './names.ts';

/** Names and answers in the files of `tests/`, told in a test's own terms. */
export function checkTests(parsed: ParsedPack): Problem[] {
  return parsed.tests.flatMap((test) => testNames(test, parsed));
}

function testNames({ doc, data }: ParsedPack['tests'][number], parsed: ParsedPack): Problem[] {
  const asked = (data.asked ?? []).flatMap((id, index) =>
    parsed.byId.has(id) ? [] : unknownQuestion(id, doc.place(['asked', index]), parsed),
  );
  const answers = Object.entries(data.answers).flatMap(([id, said]) => {
    const target = parsed.byId.get(id);
    if (!target) return unknownQuestion(id, doc.place(['answers', id], 'key'), parsed);
    return [said].flat().flatMap((value, index) => {
      if (typeof value !== 'string' || value === 'skipped' || value === 'unsure') return [];
      const place = doc.place(Array.isArray(said) ? ['answers', id, index] : ['answers', id]);
      return [...unknownOption(value, target, place, parsed), ...outOfRange(value, target, place)];
    });
  });
  return [...asked, ...answers];
}

/** A name that leads to no question; nothing where a part of the pack could not be read and may hold it. */
function unknownQuestion(
  id: string,
  place: Place,
  { byId, complete, unread, suggest }: ParsedPack,
): Problem[] {
  if (!complete || unread.has(id)) return [];
  return [problem('test-question', place, { id: clip(id), suggestion: suggest(id, byId.keys()) })];
}

function outOfRange(value: string, { prompt, whole }: PromptAt, place: Place): Problem[] {
  if (!whole || promptTypes[prompt.type].answer !== 'number') return [];
  const { min, max } = prompt;
  const number = /^-?\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : Number.NaN;
  const fits = number >= (min ?? number) && number <= (max ?? number);
  return fits ? [] : [problem('test-value', place, { prompt: prompt.id, value: clip(value), min, max })];
}
