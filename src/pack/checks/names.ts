import { roomFor } from '../../guide/first-screen.ts';
import { FROM_CARD } from '../../model/constants.ts';
import { isWritten, promptTypes } from '../../model/prompt-types.ts';
import { clip } from '../../text/clip.ts';
import type { ParsedPack, PromptAt } from '../parsed-pack.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { valuesOf } from './condition-values.ts';
import { unknownPrompt } from './conditions.ts';

/** Names of prompts and options outside conditions: `name-from`, `suggest`, and what notices are about. */
export function checkNames(parsed: ParsedPack): Problem[] {
  return [
    ...nameFrom(parsed),
    ...ownNumber(parsed),
    ...longWelcome(parsed),
    ...aboutNotices(parsed),
    ...parsed.prompts.flatMap((entry) => suggested(entry, parsed)),
  ];
}

/** `welcome`: no line that the first screen would leave out. */
function longWelcome({ head, pack }: ParsedPack): Problem[] {
  const { welcome = [] } = head;
  const [lines, limit] = [welcome.length, roomFor(welcome)];
  return lines > limit ? [problem('long-welcome', pack.place(['welcome', limit]), { lines, limit })] : [];
}

/** `support-from`: a prompt that a name and a number can be written in. */
function ownNumber(parsed: ParsedPack): Problem[] {
  const { head, pack, byId } = parsed;
  if (head.supportFrom === undefined) return [];
  const place = pack.place(['support-from']);
  const target = byId.get(head.supportFrom);
  if (!target) return unknownPrompt(head.supportFrom, place, parsed);
  const hasRoom = target.prompt.other || isWritten(target.prompt);
  return hasRoom || !target.whole ? [] : [problem('no-number-to-turn-to', place, { id: head.supportFrom })];
}

function aboutNotices(parsed: ParsedPack): Problem[] {
  return (parsed.head.notices ?? []).flatMap(({ about }, index) =>
    about.flatMap((id, at) =>
      parsed.byId.has(id)
        ? []
        : unknownPrompt(id, parsed.pack.place(['notices', index, 'about', at]), parsed),
    ),
  );
}

/** What is answered with yes, with a number or not at all says nobody's name. */
function nameFrom(parsed: ParsedPack): Problem[] {
  const { head, pack, byId } = parsed;
  if (head.nameFrom === undefined) return [];
  const place = pack.place(['name-from']);
  const target = byId.get(head.nameFrom)?.prompt;
  if (!target) return unknownPrompt(head.nameFrom, place, parsed);
  const { answer } = promptTypes[target.type];
  const speaks = answer === 'options' || answer === 'text';
  return speaks ? [] : [problem('no-name', place, { id: target.id, type: target.type })];
}

function suggested(entry: PromptAt, parsed: ParsedPack): Problem[] {
  const { prompt, at } = entry;
  if (prompt.suggest === undefined || /^<.*>$/.test(prompt.suggest)) return [];
  return unknownOption(prompt.suggest, entry, at(['suggest']), parsed);
}

/** A value that a prompt with given answers does not have. */
export function unknownOption(
  value: string,
  target: PromptAt,
  place: Place,
  { suggest }: ParsedPack,
): Problem[] {
  const { prompt, whole } = target;
  const { answer } = promptTypes[prompt.type];
  if ((answer !== 'options' && answer !== 'yes-no') || prompt.optionsFrom === FROM_CARD) return [];
  const known = valuesOf(target);
  if (!whole || known.includes(value)) return [];
  return [
    problem('unknown-option', place, {
      value: clip(value),
      prompt: prompt.id,
      suggestion: suggest(value, known),
      known,
    }),
  ];
}
