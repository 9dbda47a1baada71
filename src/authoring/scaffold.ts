import path from 'node:path';
import type { Context } from '../context.ts';
import { asId } from '../text/slug.ts';
import { schemaFiles } from './eject.ts';
import { fillNewFolder } from './new-folder.ts';

/**
 * Makes a small pack that teaches by example, and the files by which editors know its keys.
 *
 * @param folder absolute; its name becomes the pack's id and title.
 * @throws Failure `folder-not-empty`, `cannot-write`.
 */
export async function scaffoldPack(context: Context, folder: string, named: string): Promise<void> {
  const scaffold = await context.words.scaffold();
  const name = path.basename(folder);
  const id = /[a-z0-9]/i.test(name) ? asId(name) : scaffold.id;
  const words = id.replaceAll('-', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  fillNewFolder(folder, named, new Map([...scaffold.files(id, title), ...schemaFiles(context)]));
}
