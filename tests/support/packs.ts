import * as v from 'valibot';
import { assemblePack } from '../../src/model/assemble.ts';
import { type Pack, packFileSchema, sequenceFileSchema } from '../../src/model/pack.ts';

/** A prompt as its author types it: every value is text, a list or a map of texts. */
export type RawPrompt = { id: string; type: string } & Record<string, unknown>;
/** A sequence as its author types it; without `prompts`, the id names it alone. */
export type RawSequence = { id: string; prompts: RawPrompt[]; 'only-if'?: Record<string, unknown> } & Record<
  string,
  unknown
>;

/** Options by their ids; "being-held" is labelled "Being held" and reads "being held" on the card. */
export function options(...ids: string[]): { id: string; label: string; card: string }[] {
  return ids.map((id) => {
    const words = id.replaceAll('-', ' ');
    return { id, label: words[0]?.toUpperCase() + words.slice(1), card: words };
  });
}

/** A pack made of what a test is about; the rest is filled in. Goes through the same schemas as YAML does. */
export function packOf(sequences: RawSequence[], head: Record<string, unknown> = {}): Pack {
  const files = new Map(
    sequences.map(({ 'only-if': _, ...sequence }) => [
      `${sequence.id}.yaml`,
      v.parse(sequenceFileSchema, {
        title: sequence.id,
        section: 'needs',
        ...sequence,
        prompts: sequence.prompts.map((prompt) => ({ ask: `${prompt.id}?`, topic: prompt.id, ...prompt })),
      }),
    ]),
  );
  const pack = v.parse(packFileSchema, {
    format: '1',
    id: 'test-pack',
    title: 'A pack for tests',
    language: 'en-GB',
    version: '1',
    sections: [{ id: 'needs', heading: 'Needs' }],
    sequences: sequences.map((sequence) => ({
      file: `${sequence.id}.yaml`,
      ...(sequence['only-if'] && { 'only-if': sequence['only-if'] }),
    })),
    ...head,
  });
  return assemblePack(pack, files);
}

/** A pack of one sequence. */
export function packWith(...prompts: RawPrompt[]): Pack {
  return packOf([{ id: 'first', prompts }]);
}
