import type { Pack } from '../model/pack.ts';
import { hang } from '../text/hang.ts';
import type { CommandWords } from '../words/index.ts';
import { allInWords } from './conditions-in-words.ts';

/**
 * What a pack has besides its sequences, as its author reads it: the sections of the card with what they are for, and
 * the notices with their conditions in English. Plain text of at most `width` columns.
 */
export function previewPack(
  { sections, sequences, notices }: Pack,
  width: number,
  words: CommandWords['content'],
): string {
  const { preview } = words;
  const prompts = new Map(sequences.flatMap((each) => each.prompts).map((prompt) => [prompt.id, prompt]));
  const card = [
    preview.sections,
    ...sections.map(({ id, heading, role }) => preview.section(heading, id, role)),
  ];
  const told = notices.map((notice) => [
    preview.notice[notice.at](allInWords(notice.if, { prompts, words })),
    notice.say,
    ...(notice.about.length > 0 ? [preview.about(notice.about.join(', '))] : []),
  ]);
  return [card, ...(told.length > 0 ? [[preview.notices]] : []), ...told]
    .map((part) => part.flatMap((text) => hang(text, 0, width)).join('\n'))
    .join('\n\n')
    .concat('\n');
}
