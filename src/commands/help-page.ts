import type { Argument, Command, Help } from 'commander';
import type { Context } from '../context.ts';
import { commandGroups, type Example, examples, helpHeadings as headings, helpWords } from '../words/help.ts';
import { helpColumns } from './at-once.ts';

/** Below this, a description stands under its term instead of beside it. */
const TWO_COLUMNS = 60;
const LONGEST_TERM = 30;

/** Lays out `--help` of the program and of all commands added from now on: examples first, at most 80 columns. */
export function layOutHelp(program: Command, context: Context): void {
  const columns = () => helpColumns(context);
  program
    .helpOption('-h, --help', helpWords.help)
    .configureOutput({ getOutHelpWidth: columns, getErrHelpWidth: columns })
    .configureHelp({
      minWidthToWrap: 10,
      formatHelp: (command, helper) => helpPage(command, helper, columns()),
    });
}

/** Breaks a text into lines behind an indent. Help is plain ASCII, so commander's own measure will do: it is loaded. */
type Put = (text: string, indent: number) => string[];

/** The help of a command, `width` columns wide. */
export function helpPage(command: Command, helper: Help, width: number): string {
  const put: Put = (text, indent) => {
    const rows = helper.boxWrap(text, width - indent).split('\n');
    return rows.map((row) => `${' '.repeat(indent)}${row}`);
  };
  const usage = helper.commandUsage(command);
  const does = helper.commandDescription(command);
  const [argumentRows, optionRows] = [helper.visibleArguments(command), helper.visibleOptions(command)];
  const blocks = [
    put(does.charAt(0).toUpperCase() + does.slice(1), 0),
    ...lists([[headings.examples, examples[usage.replace(/ [[<].*$/, '')] ?? []]], width, put),
    put(`${headings.usage} ${usage}`, 0),
    ...lists(commandsOf(command, helper), width, put),
    ...lists(
      [
        [
          headings.arguments,
          argumentRows.map((row) => [helper.argumentTerm(row), helper.argumentDescription(row)]),
        ],
        [headings.options, optionRows.map((row) => [helper.optionTerm(row), helper.optionDescription(row)])],
        [headings.globals, globalOptions(command, helper)],
      ],
      width,
      put,
    ),
    ...(command.commands.length > 0 ? [put(command.parent ? helpWords.moreOnOne : helpWords.more, 0)] : []),
  ];
  return `${blocks.map((rows) => rows.join('\n')).join('\n\n')}\n`;
}

function globalOptions(command: Command, helper: Help): Example[] {
  if (command.parent === null) return [];
  const root = command.parent.parent ?? command.parent;
  const shown = root.options.filter(({ long, hidden }) => long !== '--version' && !hidden);
  return shown.map((each) => [helper.optionTerm(each), helper.optionDescription(each)]);
}

/** `[sequence...]` may be left out, `<file>` may not. */
function asTyped(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

type List = readonly [heading: string, items: readonly Example[]];

/** The commands under their headings; those of a command of commands stand under one. */
function commandsOf(command: Command, helper: Help): List[] {
  const shown = helper.visibleCommands(command);
  const groups: readonly (readonly [string, readonly string[]])[] =
    command.parent === null
      ? Object.entries(commandGroups)
      : [[headings.commands, shown.map((each) => each.name())]];
  return groups.map(([heading, names]) => [
    heading,
    shown
      .filter((each) => names.includes(each.name()))
      .map((each) => [[each.name(), ...each.registeredArguments.map(asTyped)].join(' '), each.description()]),
  ]);
}

/**
 * Terms and what they do, under headings: side by side where there is room, else one under the other. Terms that are
 * longer than most stand alone on their line.
 */
function lists(all: readonly List[], width: number, put: Put): string[][] {
  const filled = all.filter(([, items]) => items.length > 0);
  const terms = filled.flatMap(([, items]) => items.map(([term]) => term.length));
  const indent = Math.max(...terms.filter((length) => length <= LONGEST_TERM)) + 4;
  const rows = ([term, does]: Example) => {
    if (width < TWO_COLUMNS || term.length > LONGEST_TERM) return [...put(term, 2), ...put(does, 6)];
    const [first = '', ...more] = put(does, indent);
    return [`  ${term.padEnd(indent - 2)}${first.trimStart()}`, ...more];
  };
  return filled.map(([heading, items]) => [heading, ...items.flatMap(rows)]);
}
