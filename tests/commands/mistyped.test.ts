import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { ownerOf } from '../support/program/person.ts';

describe('what is mistyped', () => {
  test.each([
    [
      ['gide'],
      'There is no command "gide". Did you mean "guide"?\nSee what there is with: aftercare --help\n',
    ],
    [['xylophone'], 'There is no command "xylophone".\nSee what there is with: aftercare --help\n'],
    [
      ['answers', 'edti'],
      'There is no command "edti". Did you mean "edit"?\nSee what there is with: aftercare answers --help\n',
    ],
    [
      ['content', 'chek'],
      'There is no command "chek". Did you mean "check"?\nSee what there is with: aftercare content --help\n',
    ],
    [
      ['profile', 'lst'],
      'There is no command "lst". Did you mean "list"?\nSee what there is with: aftercare profile --help\n',
    ],
    [
      ['--plan'],
      'There is no option "--plan". Did you mean "--plain"?\nSee what there is with: aftercare --help\n',
    ],
    [
      ['card', '--formt', 'text'],
      'There is no option "--formt". Did you mean "--format"?\nSee what there is with: aftercare card --help\n',
    ],
    [['card', '--formt=text'], 'There is no option "--formt". Did you mean "--format"?\n'],
    [
      ['--xylophone', 'card'],
      'There is no option "--xylophone".\nSee what there is with: aftercare --help\n',
    ],
    [
      ['profile', 'new'],
      '"aftercare profile new" needs one word more: <name>.\nSee how it is used with: aftercare profile new --help\n',
    ],
    [['profile', 'rename', 'sam'], '"aftercare profile rename" needs one word more: <new>.\n'],
    [
      ['card', '--output'],
      '"--output" needs a word after it: --output <file>.\nSee how it is used with: aftercare card --help\n',
    ],
    [['card', 'now'], '"now" is one word too many for "aftercare card".\n'],
    [['where', 'is', 'it'], '"is" is one word too many for "aftercare where".\n'],
    [
      ['card', '--format', 'markdwn'],
      '"markdwn" does not fit --format. It is one of: text, message, markdown, html. Did you mean "markdown"?\n',
    ],
    [['card', '--width', '5'], '"5" does not fit --width. It is a whole number from 20 to 1000.\n'],
    [['--passphrase-fd', '1', 'card'], '"1" does not fit --passphrase-fd. It is the number of an open file'],
    [['completion', 'tcsh'], '"tcsh" does not fit shell. It is one of: bash, zsh, fish.'],
    [['share'], 'There is no command "share". Did you mean "aftercare card"?\n'],
    [['show', '--output', 'x'], 'There is no command "show". Did you mean "aftercare card"?\n'],
    [['edit'], 'There is no command "edit". Did you mean "aftercare answers edit"?\n'],
    [['support'], 'There is no command "support". Did you mean "aftercare help support"?\n'],
    [['review'], 'There is no command "review". Did you mean "aftercare answers"?\n'],
    [['stop'], 'There is no command "stop". Did you mean "aftercare help support"?\n'],
    [
      ['--profile', 'sam', '--content=my pack', 'share'],
      `There is no command "share". Did you mean "aftercare --profile sam --content 'my pack' card"?\n`,
    ],
    [
      ['help', 'suport'],
      'There is no help on "suport". Did you mean "support"? There are: support, accessibility, privacy, content.\n',
    ],
    [
      ['help', 'cards'],
      'There is no help on "cards". Did you mean "card"? There are: support, accessibility, privacy, content.\n',
    ],
    [['guide', 'self-car', '--plain'], 'There is no part "self-car". Did you mean "self-care"? There are: '],
  ])('%j', async (args, told) => {
    const { code, out, err } = await ownerOf(path.join(temporaryFolder(), 'home')).aftercare(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(told)).toBe(true);
  });
});
