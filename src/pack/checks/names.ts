import { isChoice } from '../../guide/kinds.ts';
import { FROM_CARD } from '../../model/constants.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { PromptAt, Survey } from '../survey.ts';
import { clip } from '../text.ts';
import { unknownPrompt } from './conditions.ts';

/** Names of prompts and options outside conditions: `name-from`, `suggest`, and the files of `tests/`. */
export function checkNames(survey: Survey): Problem[] {
  const { head, pack, byId, prompts } = survey;
  const named = head.nameFrom;
  return [
    ...(named !== undefined && !byId.has(named)
      ? unknownPrompt(named, pack.place(['name-from']), survey)
      : []),
    ...ownNumber(survey),
    ...aboutNotices(survey),
    ...prompts.flatMap((entry) => suggested(entry, survey)),
    ...survey.tests.flatMap((test) => testNames(test, survey)),
  ];
}

/** `support-from`: a prompt that a name and a number can be written in. */
function ownNumber(survey: Survey): Problem[] {
  const { head, pack, byId } = survey;
  if (head.supportFrom === undefined) return [];
  const place = pack.place(['support-from']);
  const target = byId.get(head.supportFrom);
  if (!target) return unknownPrompt(head.supportFrom, place, survey);
  const { type, other } = target.prompt;
  const hasRoom = other || type === 'text' || type === 'long-text';
  return hasRoom || !target.whole ? [] : [problem('no-number-to-turn-to', place, head.supportFrom)];
}

function aboutNotices(survey: Survey): Problem[] {
  return (survey.head.notices ?? []).flatMap(({ about }, index) =>
    about.flatMap((id, at) =>
      survey.byId.has(id)
        ? []
        : unknownPrompt(id, survey.pack.place(['notices', index, 'about', at]), survey),
    ),
  );
}

function suggested(entry: PromptAt, survey: Survey): Problem[] {
  const { prompt, at } = entry;
  if (prompt.suggest === undefined || /^<.*>$/.test(prompt.suggest)) return [];
  return unknownOption(prompt.suggest, entry, at(['suggest']), survey);
}

function testNames({ doc, data }: Survey['tests'][number], survey: Survey): Problem[] {
  const asked = (data.asked ?? []).flatMap((id, index) =>
    survey.byId.has(id) ? [] : unknownPrompt(id, doc.place(['asked', index]), survey),
  );
  const answers = Object.entries(data.answers).flatMap(([id, said]) => {
    const target = survey.byId.get(id);
    if (!target) return unknownPrompt(id, doc.place(['answers', id], 'key'), survey);
    return [said].flat().flatMap((value, index) => {
      const place = doc.place(Array.isArray(said) ? ['answers', id, index] : ['answers', id]);
      return value === 'skipped' || value === 'unsure' ? [] : unknownOption(value, target, place, survey);
    });
  });
  return [...asked, ...answers];
}

/** A value that a prompt with given answers does not have. */
function unknownOption(
  value: string,
  { prompt, options, whole }: PromptAt,
  place: Place,
  { near }: Survey,
): Problem[] {
  const known = prompt.type === 'yes-no' ? ['yes', 'no'] : options.map(({ option }) => option.id);
  if (prompt.type !== 'yes-no' && (!isChoice(prompt) || prompt.optionsFrom === FROM_CARD)) return [];
  if (!whole || known.includes(value)) return [];
  return [problem('unknown-option', place, clip(value), prompt.id, near(value, known), known.join(', '))];
}
