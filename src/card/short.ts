import type { Card, CardSection, SectionRole } from './card.ts';
import { DEFAULT_WIDTH, type Renderer } from './layout.ts';
import { renderMarkdown } from './renderers/markdown.ts';
import { renderMessage } from './renderers/message.ts';
import { renderText } from './renderers/text.ts';

/** What a short card may take, blank lines included, in each form; the text form at its usual width. */
const MOST_LINES = 16;
const MOST_CHARACTERS = 700;

const KEPT: readonly (SectionRole | undefined)[] = ['stop', 'first', 'far-away', 'quiet', 'not-at-first'];
/** Where a wrong guess hurts: these are never cut. */
const NEVER_CUT: readonly (SectionRole | undefined)[] = ['stop', 'far-away'];

const MEASURED: readonly Renderer[] = [renderText, renderMessage, renderMarkdown];

/**
 * What is needed at once: title, opening, what means stop, what comes first, what to do when the owner is far away or
 * quiet, and what to leave at first. Of what is too long, whole lines go from the end; the opening, stop and far away
 * stay whatever they take. A card whose sections are for nothing in particular keeps its own order.
 *
 * @param all whether what is for other times stays too
 */
export function shortCard(card: Card, { all }: { readonly all: boolean }): Card {
  const roles = all ? [...KEPT, 'other-times' as const] : KEPT;
  const urgent = card.sections.filter(({ role }) => role !== undefined && roles.includes(role));
  let short: Card = {
    ...card,
    compact: true,
    reviewed: undefined,
    welcome: undefined,
    footer: undefined,
    stillFindingOut: [],
    sections: urgent.length > 0 ? urgent : card.sections,
  };
  while (!fits(short)) {
    const sections = withoutLastLine(short.sections);
    if (sections === undefined) return short;
    short = { ...short, sections };
  }
  return short;
}

function fits(card: Card): boolean {
  return MEASURED.every((render) =>
    [false, true].every((ascii) => {
      const text = render(card, { width: DEFAULT_WIDTH, ascii });
      return text.length <= MOST_CHARACTERS && text.trimEnd().split('\n').length <= MOST_LINES;
    }),
  );
}

/** The sections without the last line that may go; undefined when none may. */
function withoutLastLine(sections: readonly CardSection[]): CardSection[] | undefined {
  const at = sections.findLastIndex(({ role }) => !NEVER_CUT.includes(role));
  if (at === -1) return undefined;
  return sections.flatMap((section, index) => {
    const lines = index === at ? section.lines.slice(0, -1) : section.lines;
    return lines.length === 0 ? [] : [{ ...section, lines }];
  });
}
