import { LineCounter, parseDocument } from 'yaml';
import { importReasons as reasons } from '../../words/answers-command.ts';

/** What a person could have written, many times over; more is a mistake or a trap. */
const LIMITS = {
  jsonBytes: 1024 * 1024,
  yamlBytes: 256 * 1024,
  brackets: 400,
  indent: 100,
  marks: 10,
} as const;

/** Plain data as a file gave it, or why it gave none, in words. */
export type Parsed = { readonly data: unknown } | { readonly reason: string };

/** Reads text as JSON, else as YAML in which every value is the text that was typed. Never throws for its input. */
export function parseText(text: string): Parsed {
  const plain = text.replace(/^\ufeff/, '');
  if (Buffer.byteLength(plain) > LIMITS.jsonBytes) return { reason: reasons.tooLarge };
  if (plain.trim() === '') return { reason: reasons.empty };
  return fromJson(plain) ?? fromYaml(plain);
}

function fromJson(text: string): Parsed | null {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    // RangeError: nested deeper than the engine follows.
    if (error instanceof RangeError) return { reason: reasons.tooDeep };
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function fromYaml(text: string): Parsed {
  if (Buffer.byteLength(text) > LIMITS.yamlBytes) return { reason: reasons.tooLarge };
  if (isDeep(text)) return { reason: reasons.tooDeep };
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null'],
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter,
  });
  const [error] = document.errors;
  if (error) return { reason: reasons.badLine(lineCounter.linePos(error.pos[0]).line) };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch (cause) {
    if (cause instanceof ReferenceError) return { reason: reasons.alias };
    throw cause;
  }
}

/** Whether the parser could be led deeper than it can go: it dies of it, so this is found before (see content-model). */
function isDeep(text: string): boolean {
  if ((text.match(/[[{]/g)?.length ?? 0) > LIMITS.brackets) return true;
  const steps = new RegExp(`^(?:[ \\t]{${LIMITS.indent}}|(?:[ \\t]*[-?:][ \\t]+){${LIMITS.marks}})`, 'm');
  return steps.test(text);
}
