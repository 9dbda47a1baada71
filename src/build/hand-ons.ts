import fs from 'node:fs';
import path from 'node:path';

/** A module that only hands on what others export, as `asCommonJs` writes it. */
const HAND_ON =
  /^(?:[^;]*;)*?var stdin_exports=\{\};__export\(stdin_exports,\{([^{}]*)\}\);module\.exports=[^;]*;var (?:import_\w+=require\("[^"]+"\)[,;])+\s*$/;
const HANDED = /(\w+):\(\)=>import_(\w+)\.(\w+)/g;

/**
 * Takes out the modules that only hand on what one chunk exports under the same names: esbuild writes one for each
 * module that is imported dynamically, and each is a file to be found and read at a start. Whoever loads it loads the
 * chunk. A chunk takes the name of the entry, or that of the one module that it is handed on by.
 */
export function takeOutHandOns(folder: string, entry: string): void {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.cjs'));
  const codes = new Map(files.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
  const instead = new Map([...codes].map(([name, code]) => [name, handedOn(code) ?? name]));
  const nameOf = (chunk: string): string => {
    const [first = chunk, ...more] = files.filter((name) => name !== chunk && instead.get(name) === chunk);
    if (first === entry || more.includes(entry)) return entry;
    return more.length === 0 ? first : chunk;
  };
  for (const name of files) fs.rmSync(path.join(folder, name));
  for (const [name, code] of codes) {
    if (instead.get(name) !== name) continue;
    const loading = code.replace(
      /require\("\.\/([^"]+\.cjs)"\)/g,
      (_, loaded: string) => `require("./${nameOf(instead.get(loaded) ?? loaded)}")`,
    );
    fs.writeFileSync(path.join(folder, nameOf(name)), loading);
  }
}

/** The chunk of which a module hands on all that it exports, each under its name; undefined for any other module. */
function handedOn(code: string): string | undefined {
  const exported = HAND_ON.exec(code)?.[1];
  if (exported === undefined) return undefined;
  const handed = [...exported.matchAll(HANDED)];
  const [first] = handed;
  const isSame = handed.every(([, name, chunk, own]) => name === own && chunk === first?.[2]);
  if (!first || !isSame || handed.map(([whole]) => whole).join() !== exported) return undefined;
  return new RegExp(`import_${first[2]}=require\\("\\./([^"]+)"\\)`).exec(code)?.[1];
}
