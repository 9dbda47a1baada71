import { schemaFiles } from '../../authoring/eject.ts';
import type { Context } from '../../context.ts';
import { writeOut } from '../../terminal/output.ts';

/** Prints the JSON Schema of a kind of file: `pack`, `sequence` or `test`. */
export async function printSchema(context: Context, kind: string): Promise<void> {
  const schema = schemaFiles(context).get(`schema/${kind}.json`);
  if (schema === undefined) throw new RangeError(`No schema of this kind ships: ${kind}`);
  await writeOut(context, schema);
}
