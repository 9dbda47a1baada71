import type { Pack } from '../model/pack.ts';
import { hang } from '../text/hang.ts';
import { preview as words } from '../words/content.ts';
import { allInWords } from './conditions-in-words.ts';

/**
 * What a pack has besides its sequences, as its author reads it: the sections of the card with what they are for, and
 * the notices with their conditions in English. Plain text of at most `width` columns.
 */
export function previewPack({ sections, sequences, notices }: Pack, width: number): string {
  const prompts = new Map(sequences.flatMap((each) => each.prompts).map((prompt) => [prompt.id, prompt]));
  const card = [words.sections, ...sections.map(({ id, heading, role }) => words.section(heading, id, role))];
  const told = notices.map((notice) => [
    words.notice[notice.at](allInWords(notice.if, prompts)),
    notice.say,
    ...(notice.about.length > 0 ? [words.about(notice.about.join(', '))] : []),
  ]);
  return [card, ...(told.length > 0 ? [[words.notices]] : []), ...told]
    .map((part) => part.flatMap((text) => hang(text, 0, width)).join('\n'))
    .join('\n\n')
    .concat('\n');
}
