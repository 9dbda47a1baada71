import type { PlacesById } from '../guide/words.ts';
import type { SectionRole } from '../model/card-keys.ts';
import type { Option } from '../model/option.ts';
import type { Pack } from '../model/pack.ts';
import type { Pair, Side } from '../model/pairing.ts';
import type { Prompt } from '../model/prompt.ts';
import { lineWith, type Spoken, wholeLine } from './lines.ts';
import { chosenAt, type Packs, type Person } from './person.ts';

/** A no to all that a prompt is about, such as “no touch for now”. */
interface No {
  readonly prompt: string;
  /** What says so: an answer to the prompt itself, or an earlier one because of which it was not asked. */
  readonly saidAt: string;
  readonly options: readonly string[];
}

const promptsOf = ({ sequences }: Pack): readonly Prompt[] => sequences.flatMap(({ prompts }) => prompts);

const nameOf = ({ prompt, option }: Side): string =>
  option === undefined ? prompt.id : `${prompt.id}/${option}`;

/** The noes among the options of a prompt: chosen alone, said on the card, and answering nothing. */
function noOptions(prompt: Prompt, paired: ReadonlySet<string>): readonly Option[] {
  return prompt.options.filter(
    ({ id, exclusive, offCard }) => exclusive && !offCard && !paired.has(`${prompt.id}/${id}`),
  );
}

/** The noes that somebody said to these prompts. One that was not asked because of another of them is answered by that. */
function noesIn(places: PlacesById, prompts: readonly Prompt[], paired: ReadonlySet<string>): No[] {
  const ids = new Set(prompts.map(({ id }) => id));
  return prompts.flatMap((prompt): No[] => {
    const noes = noOptions(prompt, paired).map(({ id }) => id);
    const said = chosenAt(places, prompt.id).filter((id) => noes.includes(id));
    if (said.length > 0) return [{ prompt: prompt.id, saidAt: prompt.id, options: said }];
    if (noes.length === 0 || places.has(prompt.id)) return [];
    return prompt.notIf.flatMap((condition) => {
      const options = chosenAt(places, condition.prompt).filter((id) => condition.anyOf.includes(id));
      return options.length > 0 && ids.has(condition.prompt)
        ? [{ prompt: prompt.id, saidAt: condition.prompt, options }]
        : [];
    });
  });
}

/** What is never offered, whatever else was said: for each of two people, and between them. */
export interface PersonLimits {
  /** The noes in what somebody needs. */
  readonly needs: readonly No[];
  /** The noes in what somebody can give, without the prompts that are limits as a whole. */
  readonly giving: readonly No[];
  /** What somebody does not give, as `prompt` or `prompt/option` of the giving pack. */
  readonly notGiven: ReadonlySet<string>;
  /** What somebody does not take, likewise. */
  readonly notTaken: ReadonlySet<string>;
}

/**
 * The limits of a person. A limit rules out what its option says. A no to all of a prompt goes as far as any limit that
 * rules that prompt out as a whole: “no touch” of either leaves neither an embrace nor a kiss.
 */
export function limitsOf({ needs, giving }: Packs, pairs: readonly Pair[], person: Person): PersonLimits {
  const gives = promptsOf(giving);
  const answered = new Set(pairs.flatMap(({ give, need }) => [nameOf(give), nameOf(need)]));
  const wished = new Set(gives.flatMap(({ pairsWith }) => pairsWith ?? []));
  const ofNeeds = noesIn(
    person.needs,
    promptsOf(needs).filter(({ id }) => wished.has(id)),
    answered,
  );
  const ofGiving = noesIn(
    person.giving,
    gives.filter(({ pairsWith }) => pairsWith !== undefined),
    answered,
  );
  const asWide = (prompts: readonly string[]) =>
    gives.flatMap(({ options }) =>
      options.flatMap(({ rulesOut = [] }) => (prompts.some((id) => rulesOut.includes(id)) ? rulesOut : [])),
    );
  const answering = (no: No) => gives.filter(({ pairsWith }) => pairsWith === no.prompt).map(({ id }) => id);
  const chosen = gives.flatMap(({ id, options }) =>
    options.filter((option) => chosenAt(person.giving, id).includes(option.id)),
  );
  const unsaid = ofNeeds.filter(({ prompt, saidAt }) => prompt === saidAt).flatMap(answering);
  const ungiven = ofGiving.map(({ prompt }) => prompt);
  return {
    needs: ofNeeds,
    giving: ofGiving,
    notGiven: new Set([
      ...chosen.flatMap(({ rulesOut = [] }) => rulesOut),
      ...ungiven,
      ...asWide([...ungiven, ...ofNeeds.flatMap(answering)]),
    ]),
    notTaken: new Set([...unsaid, ...asWide(unsaid)]),
  };
}

/** Whether what would be given is among what is ruled out. */
export function isRuledOut(give: Side, ruledOut: ReadonlySet<string>): boolean {
  return ruledOut.has(give.prompt.id) || ruledOut.has(nameOf(give));
}

/** The limits of a person as lines, in their own words: what means stop, the noes, what is not given, and what to leave. */
export function limitLines({ needs, giving }: Packs, person: Person, limits: PersonLimits): string[] {
  const needed: Spoken = { places: person.needs, pack: needs };
  const given: Spoken = { places: person.giving, pack: giving };
  const noes = (spoken: Spoken, all: readonly No[]) =>
    all.map(({ saidAt, options }) => lineWith(spoken, saidAt, options));
  const lines = [
    ...linesOfRole(needed, 'stop'),
    ...linesOfRole(given, 'stop'),
    ...noes(needed, limits.needs),
    ...noes(given, limits.giving),
    ...linesOfRole(given, 'not-at-first'),
    ...linesOfRole(needed, 'far-away'),
    ...linesOfRole(needed, 'not-at-first'),
  ];
  return [...new Set(lines.flatMap((line) => line ?? []))];
}

/**
 * The lines of the section that is for this, under its heading where they need it: a line that is the answer alone, and
 * whatever holds only when somebody is far away.
 */
function linesOfRole(spoken: Spoken, role: SectionRole): string[] {
  const { pack } = spoken;
  const section = pack.sections.find((each) => each.role === role);
  if (!section) return [];
  const prompts = promptsOf(pack).filter((prompt) => prompt.section === section.id);
  return prompts.flatMap(({ id, card = `<${id}>` }) => {
    const line = wholeLine(spoken, id);
    if (line === undefined) return [];
    if (role === 'far-away') return [`${section.heading}. ${line}`];
    return card === `<${id}>` ? [`${section.heading}: ${line}`] : [line];
  });
}
