import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** What a person could have written, many times over; more is a mistake or a trap. */
const LIMITS = {
  jsonBytes: 1024 * 1024,
  yamlBytes: 256 * 1024,
  yamlLines: 10_000,
  brackets: 400,
  indent: 100,
  marks: 4,
} as const;

/** Plain data as a file gave it, or why it gave none, as the words of `import-unreadable` know it. */
export type ParsedText = { readonly data: unknown } | { readonly reason: string; readonly line?: number };

/** Reads text as JSON, else as YAML in which every value is the text that was typed. Never throws for its input. */
export function parseText(text: string): ParsedText {
  const plain = text.replace(/^\ufeff/, '');
  if (Buffer.byteLength(plain) > LIMITS.jsonBytes) return { reason: 'too-large' };
  if (plain.trim() === '') return { reason: 'empty' };
  return fromJson(plain) ?? fromYaml(plain);
}

function fromJson(text: string): ParsedText | null {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    // RangeError: nested deeper than the engine follows.
    if (error instanceof RangeError) return { reason: 'too-deep' };
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function fromYaml(text: string): ParsedText {
  const lines = text.match(/\n/g)?.length ?? 0;
  if (Buffer.byteLength(text) > LIMITS.yamlBytes || lines > LIMITS.yamlLines) return { reason: 'too-large' };
  if (isDeep(text)) return { reason: 'too-deep' };
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
  const doubt = document.errors[0]?.pos[0] ?? document.warnings[0]?.pos[0] ?? lossIn(document);
  if (doubt !== null) return { reason: 'bad-line', line: lineCounter.linePos(doubt).line };
  return { data: document.toJS() as unknown };
}

/** Where YAML would drop words of an answer without a word: behind ` #`, after `&` or `*`, or under a name given twice. */
function lossIn(document: Document): number | null {
  let lost: number | null = null;
  visit(document, {
    Alias(_, { range }) {
      lost = range?.[0] ?? 0;
      return visit.BREAK;
    },
    Scalar(_, { anchor, comment, range }) {
      if (anchor === undefined && (comment ?? '') === '') return;
      lost = range?.[0] ?? 0;
      return visit.BREAK;
    },
    Map(_, { items }) {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value)) lost = key.range?.[0] ?? 0;
        names.add(key.value);
        if (lost !== null) return visit.BREAK;
      }
    },
  });
  return lost;
}

/** Whether the parser could be led deeper than it can go: it dies of it, so this is found before (see content-model). */
function isDeep(text: string): boolean {
  if ((text.match(/[[{]/g)?.length ?? 0) > LIMITS.brackets) return true;
  const steps = new RegExp(`^(?:[ \\t]{${LIMITS.indent}}|(?:[ \\t]*[-?:][ \\t]+){${LIMITS.marks}})`, 'm');
  return steps.test(text);
}
