import type { Argument, Command, Help, Option } from 'commander';
import type { CommandContext } from '../context.ts';
import type { CommandWords } from '../words/index.ts';
import { helpColumns } from './at-once.ts';
import { pathOf } from './mistyped.ts';

type HelpWords = CommandWords['help'];

/** A term, and what it does. */
type Item = readonly [term: string, does: string];

/** Below this, a description stands under its term instead of beside it. */
const TWO_COLUMNS = 60;
const LONGEST_TERM = 30;

/** Lays out `--help` of the program and of all commands added from now on: examples first, at most 80 columns. */
export function layOutHelp(program: Command, context: CommandContext): void {
  const words = context.words.help;
  const columns = () => helpColumns(context);
  program
    .helpOption('-h, --help', words.help)
    .configureOutput({ getOutHelpWidth: columns, getErrHelpWidth: columns })
    .configureHelp({
      minWidthToWrap: 10,
      formatHelp: (command, helper) => helpPage(command, helper, columns(), words),
    });
}

/** Breaks a text into lines behind an indent. Help is plain ASCII, so commander's own measure will do: it is loaded. */
type Put = (text: string, indent: number) => string[];

/** The help of a command, `width` columns wide. */
export function helpPage(command: Command, helper: Help, width: number, words: HelpWords): string {
  const { headings } = words;
  const put: Put = (text, indent) => {
    const rows = helper.boxWrap(text, width - indent).split('\n');
    return rows.map((row) => `${' '.repeat(indent)}${row}`);
  };
  const does = helper.commandDescription(command);
  const [argumentRows, optionRows] = [helper.visibleArguments(command), helper.visibleOptions(command)];
  const blocks = [
    put(does.charAt(0).toUpperCase() + does.slice(1), 0),
    ...lists([[headings.examples, words.examples[pathOf(command)] ?? []]], width, put),
    put(`${headings.usage} ${usageOf(command, words)}`, 0),
    ...lists(commandsOf(command, helper, words), width, put),
    ...lists(
      [
        [
          headings.arguments,
          argumentRows.map((row) => [helper.argumentTerm(row), argumentWords(row, words)]),
        ],
        [headings.options, optionRows.map((row) => optionItem(row, helper, words))],
        [headings.globals, globalOptions(command, helper, words)],
      ],
      width,
      put,
    ),
    ...(command.commands.length > 0 ? [put(command.parent ? words.moreOnOne : words.more, 0)] : []),
  ];
  return `${blocks.map((rows) => rows.join('\n')).join('\n\n')}\n`;
}

/** What an argument is, with the words that fit, and the one that is taken when none is named. */
function argumentWords({ description, argChoices, defaultValue }: Argument, words: HelpWords): string {
  const more = [
    ...(argChoices ? [words.choices(argChoices)] : []),
    ...(defaultValue === undefined ? [] : [words.byDefault(String(defaultValue))]),
  ];
  return more.length === 0 ? description : `${description} (${more.join(', ')})`;
}

function optionItem(option: Option, helper: Help, words: HelpWords): Item {
  const { description, argChoices } = option;
  const more = argChoices ? ` (${words.choices(argChoices)})` : '';
  return [helper.optionTerm(option), description + more];
}

function globalOptions(command: Command, helper: Help, words: HelpWords): Item[] {
  if (command.parent === null) return [];
  const root = command.parent.parent ?? command.parent;
  const shown = root.options.filter(({ long, hidden }) => long !== '--version' && !hidden);
  return shown.map((each) => optionItem(each, helper, words));
}

/** How a command is typed: with its commands, what it needs named, and its options. */
function usageOf(command: Command, words: HelpWords): string {
  const parts = [
    words.usageOptions,
    ...(command.commands.length > 0 ? [words.usageCommand] : []),
    ...command.registeredArguments.map(asTyped),
  ];
  return [pathOf(command), ...parts].join(' ');
}

/** `[part...]` may be left out, `<file>` may not. */
function asTyped(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

type List = readonly [heading: string, items: readonly Item[]];

/** The commands under the headings of their groups; those of a command of commands stand under one. */
function commandsOf(command: Command, helper: Help, { headings, groups }: HelpWords): List[] {
  const items = (commands: readonly Command[]) =>
    commands.map((each): Item => {
      const typed = [each.name(), ...each.registeredArguments.map(asTyped)].join(' ');
      return [typed, each.description()];
    });
  const shown = helper.visibleCommands(command);
  if (command.parent !== null) return [[headings.commands, items(shown)]];
  const inGroup = (title: string) => shown.filter((each) => each.helpGroup() === title);
  return Object.values(groups).map((title) => [title, items(inGroup(title))]);
}

/**
 * Terms and what they do, under headings: side by side where there is room, else one under the other. Terms that are
 * longer than most stand alone on their line.
 */
function lists(all: readonly List[], width: number, put: Put): string[][] {
  const filled = all.filter(([, items]) => items.length > 0);
  const terms = filled.flatMap(([, items]) => items.map(([term]) => term.length));
  const indent = Math.max(...terms.filter((length) => length <= LONGEST_TERM)) + 4;
  const rows = ([term, does]: Item) => {
    if (width < TWO_COLUMNS || term.length > LONGEST_TERM) return [...put(term, 2), ...put(does, 6)];
    const [first = '', ...more] = put(does, indent);
    return [`  ${term.padEnd(indent - 2)}${first.trimStart()}`, ...more];
  };
  return filled.map(([heading, items]) => [heading, ...items.flatMap(rows)]);
}
