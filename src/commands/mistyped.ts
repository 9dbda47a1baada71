import { type Argument, Command, InvalidArgumentError, type Option } from 'commander';
import { Failure } from '../failure.ts';
import { suggest } from '../text/suggest.ts';
import type { CommandWords } from '../words/index.ts';
import { type Typed, typedFor } from '../words/typed.ts';

const usage = (message: string) => new Failure('usage', { message });

/** How a command is typed, with its parents: `aftercare profile new`. */
export function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

/** The failure for a word that is no command of this one, with the one that was likely meant. */
export function noSuchCommand(command: Command, name: string, { mistyped }: CommandWords): Failure {
  const shown = command.createHelp().visibleCommands(command);
  const meant =
    command.parent === null && Object.hasOwn(mistyped.meant, name) ? mistyped.meant[name] : undefined;
  const type: Typed = typedFor(command.optsWithGlobals());
  const near = () =>
    suggest(
      name,
      shown.map((each) => each.name()),
    );
  const suggestion = meant ? type(...meant) : near();
  return usage(mistyped.noCommand(name, pathOf(command), suggestion));
}

/** A command that says what is wrong with a line in our own words: commander calls these where a line does not fit. */
export class TypedCommand extends Command {
  constructor(
    name: string | undefined,
    private readonly words: CommandWords,
  ) {
    super(name);
  }

  private takesMoreWords = false;
  private takesAnyOption = false;

  override createCommand(name?: string): Command {
    return new TypedCommand(name, this.words);
  }

  override allowExcessArguments(allow = true): this {
    this.takesMoreWords = allow;
    return super.allowExcessArguments(allow);
  }

  override allowUnknownOption(allow = true): this {
    this.takesAnyOption = allow;
    return super.allowUnknownOption(allow);
  }

  missingArgument(name: string): never {
    throw usage(this.words.mistyped.missing(pathOf(this), name));
  }

  optionMissingArgument(option: Option): never {
    throw usage(this.words.mistyped.noValue(option.long ?? option.flags, option.flags, pathOf(this)));
  }

  unknownOption(flag: string): void {
    if (this.takesAnyOption) return;
    const [first] = this.args;
    // What is not known belongs to a command that is not known.
    if (this.commands.length > 0 && first !== undefined && !first.startsWith('-'))
      throw noSuchCommand(this, first, this.words);
    const known = [this, ...ancestorsOf(this)].flatMap((each) => each.createHelp().visibleOptions(each));
    const name = flag.replace(/=.*$/s, '');
    const suggestion = suggest(
      name,
      known.flatMap(({ long }) => long ?? []),
    );
    throw usage(this.words.mistyped.noOption(name, pathOf(this), suggestion));
  }

  _excessArguments(received: readonly string[]): void {
    if (this.takesMoreWords) return;
    throw usage(this.words.mistyped.tooMany(received[this.registeredArguments.length] ?? '', pathOf(this)));
  }

  unknownCommand(): never {
    throw noSuchCommand(this, this.args[0] ?? '', this.words);
  }

  _callParseArg(target: Option | Argument, value: string, previous: unknown): unknown {
    try {
      return target.parseArg?.(value, previous as never);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      const name = 'long' in target ? (target.long ?? target.flags) : target.name();
      const choices = target.argChoices;
      const why = choices ? this.words.mistyped.oneOf(choices, suggest(value, choices)) : error.message;
      throw usage(this.words.mistyped.unfit(value, name, why));
    }
  }
}

function ancestorsOf({ parent }: Command): Command[] {
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}
