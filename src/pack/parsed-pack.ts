import type { Bridge } from '../model/bridge.ts';
import type { Condition } from '../model/condition.ts';
import type { Option } from '../model/option.ts';
import type { PackFile, SequenceFile, TestFile } from '../model/pack.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Document, Path } from './document.ts';
import type { Place } from './problem.ts';

/** The place of a path inside something: of its value, or of its key. */
export type At = (path: Path, part?: 'key' | 'value') => Place;

/** An option, and where it is written: in its prompt or in an option set. */
export interface OptionAt {
  readonly option: Option;
  readonly at: At;
}

/** A prompt, and where it is written. */
export interface PromptAt {
  readonly prompt: Prompt;
  /** Its place in the walk through the whole pack, from 0. */
  readonly order: number;
  readonly sequence: SequenceAt;
  readonly options: readonly OptionAt[];
  /** The keys that its author wrote, without those that could not be read. */
  readonly written: ReadonlySet<string>;
  /** False when a key could not be read: what would depend on it is not told. */
  readonly whole: boolean;
  readonly at: At;
}

/** A sequence as far as it could be read. */
export interface SequenceAt {
  readonly file: string;
  readonly doc: Document;
  readonly data: Partial<SequenceFile>;
  readonly onlyIf: readonly Condition[];
  /** Where pack.yaml names it. */
  readonly entry: Path;
  /** How many prompts come before its first. */
  readonly start: number;
}

/** A pack as it was read, problems and all: what the checks across files work on. */
export interface ParsedPack {
  readonly pack: Document;
  readonly head: Partial<PackFile>;
  readonly sequences: readonly SequenceAt[];
  readonly prompts: readonly PromptAt[];
  /** The first prompt of each id. */
  readonly byId: ReadonlyMap<string, PromptAt>;
  /** The prompt that has an id as its former one. */
  readonly byFormerId: ReadonlyMap<string, PromptAt>;
  /** Prompts that are there but could not be read: what refers to them is not told. */
  readonly unread: ReadonlySet<string>;
  /** False when a whole file could not be read: a name that is not found may stand there. */
  readonly complete: boolean;
  /** The known word that was most likely meant . */
  readonly suggest: (word: string, known: Iterable<string>) => string | undefined;
  /** The bridges of a giving pack, as far as they could be read, in their file. */
  readonly bridges: { readonly doc: Document; readonly data: readonly Bridge[] } | null;
  /** The prompts of the needs pack that this one goes with; null where they are not looked at. */
  readonly needs: readonly Prompt[] | null;
  readonly tests: readonly { readonly doc: Document; readonly data: TestFile }[];
}
