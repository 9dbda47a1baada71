import type { Command } from 'commander';
import { programFor } from '../commands/program.ts';
import { contextWith, machineOf, withCommandWords } from '../context.ts';
import { loadWords } from '../words/index.ts';

/** Where the build puts the manual page; `package.json` names it. */
export const MAN_FILE = 'dist/aftercare.1';

type Row = readonly [term: string, does: string];

/**
 * The manual page of the program, from its commands: roff with the `man` macros, plain ASCII.
 *
 * @param version the version of the program
 */
export async function manPage(version: string): Promise<string> {
  const context = await withCommandWords(contextWith(machineOf(process, version), await loadWords('en')));
  const { words } = context;
  const program = programFor(context);
  const man = await words.man();
  const { headings } = man;
  const title = `.TH AFTERCARE 1 "" ${quoted(`aftercare ${version}`)}`;
  return [
    title,
    ...section(headings.name, [roff(`aftercare - ${man.title}`)]),
    ...section(headings.synopsis, [`.B ${quoted('aftercare')}`, roff(program.usage())]),
    ...section(
      headings.description,
      [program.description(), ...man.description].flatMap((text) => ['.PP', roff(text)]),
    ),
    ...section(headings.options, rows(optionsOf(program))),
    ...section(
      headings.commands,
      commandsBelow(program).flatMap((each) => command(each, words.help.headings.arguments)),
    ),
    ...section(headings.examples, rows(Object.values(words.help.examples).flat())),
    ...section(headings.environment, rows(man.environment)),
    ...section(headings.files, rows(man.files)),
    ...section(headings.exit, rows(man.exit)),
    ...section(
      headings.more,
      man.more.flatMap((line) => ['.PP', roff(line)]),
    ),
    '',
  ].join('\n');
}

/** The commands below one, and those below them, as the help shows them. */
function commandsBelow(above: Command): Command[] {
  const shown = above.createHelp().visibleCommands(above);
  return shown.flatMap((each) => [each, ...commandsBelow(each)]);
}

function command(each: Command, heading: string): string[] {
  const helper = each.createHelp();
  const does = helper.commandDescription(each);
  const named = helper
    .visibleArguments(each)
    .map((row): Row => [helper.argumentTerm(row), helper.argumentDescription(row)]);
  return [
    `.SS ${quoted(helper.commandUsage(each))}`,
    roff(`${does.charAt(0).toUpperCase()}${does.slice(1)}.`),
    ...(named.length > 0 ? ['.PP', roff(heading), ...rows(named)] : []),
    ...rows(optionsOf(each)),
  ];
}

function optionsOf(each: Command): Row[] {
  const helper = each.createHelp();
  const shown = helper.visibleOptions(each).filter(({ long }) => each.parent === null || long !== '--help');
  return shown.map((option) => [helper.optionTerm(option), helper.optionDescription(option)]);
}

function section(heading: string, lines: readonly string[]): string[] {
  return [`.SH ${quoted(heading)}`, ...lines];
}

function rows(all: readonly Row[]): string[] {
  return all.flatMap(([term, does]) => ['.TP', `.B ${quoted(term)}`, roff(does)]);
}

/** Text that roff prints as it is: its signs do nothing, and a hyphen can be copied as one. */
function roff(text: string): string {
  const plain = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq');
  return plain
    .replace(/^[.']/, '\\&$&')
    .replaceAll('’', "'")
    .replaceAll('~', '\\(ti')
    .replaceAll('^', '\\(ha');
}

/** Text as one argument of a macro. */
function quoted(text: string): string {
  return `"${roff(text).replaceAll('"', '\\(dq')}"`;
}
