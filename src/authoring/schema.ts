import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { bridgesFileSchema } from '../model/bridge.ts';
import { packFileSchema, sequenceFileSchema, testFileSchema } from '../model/pack.ts';
import { stepsFileSchema, togetherFileSchema } from '../model/steps.ts';

/** The files that editors can help with, by the name of their schema. */
export const SCHEMA_NAMES = ['pack', 'sequence', 'test', 'together', 'steps', 'bridges'] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

const MODELS: Readonly<Record<SchemaName, readonly [GenericSchema, string]>> = {
  pack: [
    packFileSchema,
    'pack.yaml: what a pack is called, and the order of its sequences and card sections',
  ],
  sequence: [sequenceFileSchema, 'A sequence: prompts, in the order in which they are asked'],
  test: [testFileSchema, 'A test: answers, and what should come of them'],
  together: [
    togetherFileSchema,
    'pack.yaml of guided minutes: what they are called, and the file of their steps',
  ],
  bridges: [bridgesFileSchema, 'Bridges: kind ways between a need and what was not mentioned'],
  steps: [stepsFileSchema, 'Guided minutes: steps, and what is said in them at which second'],
};

/** What an editor makes of a text without quotes: `12` is a number to it, `~` is nothing. */
const TEXT_TYPES = ['string', 'number', 'boolean', 'null'];

/** The JSON Schema (draft-07) of a kind of file, made from the model. Pure. */
export function schemaOf(name: SchemaName): JsonSchema {
  const [model, title] = MODELS[name];
  const schema = toJsonSchema(model, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => limitOf(valibotAction, jsonSchema),
  });
  const { $schema, ...rest } = asTyped(schema) as JsonSchema;
  return { ...($schema && { $schema }), title, ...rest };
}

/** The limit of a text stands in the code of its check (see model/scalars.ts). */
function limitOf(action: object, schema: JsonSchema): JsonSchema | null {
  const message = 'message' in action ? action.message : undefined;
  const [, limit] = typeof message === 'string' ? (/^long-text\/(\d+)$/.exec(message) ?? []) : [];
  return limit === undefined ? null : { ...schema, maxLength: Number(limit) };
}

/**
 * The model reads every value as the text that was typed; an editor sees `5` as a number already. So numbers may be
 * both, and texts anything that is one word to YAML. Choices among fixed words stay as they are.
 */
function asTyped(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asTyped);
  if (typeof schema !== 'object' || schema === null) return schema;
  // Names of keys are always text, and an editor has nothing to gain from hearing it.
  const entries = Object.entries(schema).filter(([key]) => key !== 'propertyNames');
  const inner = Object.fromEntries(entries.map(([key, value]) => [key, asTyped(value)]));
  if (inner.type !== 'string') return inner;
  if ('enum' in inner) {
    // The words say enough: with a type beside them an editor tells one mistake twice.
    const { type: _, ...words } = inner;
    return words;
  }
  const digits = typeof inner.pattern === 'string' && inner.pattern.startsWith('^-?\\d');
  if (!digits) return { ...inner, type: TEXT_TYPES };
  return { ...inner, type: [inner.pattern?.toString().includes('\\.') ? 'number' : 'integer', 'string'] };
}
