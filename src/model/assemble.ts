import type { Bridge } from './bridge.ts';
import type { Pack, PackFile, SequenceFile } from './pack.ts';

/** Puts a pack together from files that have no problems, in the order that `pack.yaml` gives. */
export function assemblePack(
  pack: PackFile,
  files: ReadonlyMap<string, SequenceFile>,
  bridges?: readonly Bridge[],
): Pack {
  const { sequences: entries, optionSets, bridgesFile: _, ...head } = pack;
  const sequences = entries.flatMap(({ file, onlyIf }) => {
    const sequence = files.get(file);
    if (!sequence) return [];
    const prompts = sequence.prompts.map((prompt) => ({
      ...prompt,
      section: prompt.section ?? sequence.section,
      options: prompt.optionsFrom ? (optionSets[prompt.optionsFrom] ?? []) : prompt.options,
    }));
    const { id, title, intro, retired } = sequence;
    return [{ id, file, title, intro, onlyIf, prompts, retired }];
  });
  return { ...head, sequences, ...(bridges && { bridges }) };
}
