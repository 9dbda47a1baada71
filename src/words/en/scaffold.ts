const packFile = (id: string, title: string): string => `\
# yaml-language-server: $schema=./schema/pack.json

# Lines that begin with # are notes for you. The program does not read them.
# This file says what your pack is called and which files belong to it.

format: 1
id: ${id}
title: "${title}"
language: en
version: 1

# One file a line, in the order in which they are asked.
sequences:
  - first-steps.yaml

# The parts of the card, in their order.
sections:
  - id: comfort
    heading: What comforts me
  - id: words
    heading: Words

card-title: What I need afterwards
footer: These are preferences, not consent. I can change my mind at any time.
`;

const SEQUENCE = `\
# yaml-language-server: $schema=./schema/sequence.json

# A sequence: a few questions that belong together.
# Two spaces before each inner line; never the tab key.

id: first-steps
title: First steps
intro: A few small questions. You can skip any of them.
section: comfort

prompts:

  # 1. Choose as many as fit. The id is never shown: it is the name you use
  #    for this answer further down.
  - id: at-ease
    type: choose-many
    ask: What helps you feel at ease afterwards?
    topic: what puts me at ease
    why: Whoever is with you can do this without having to guess.
    options:
      - id: drink
        label: Something to drink
        card: something to drink
      - id: quiet
        label: Quiet
        card: quiet
      - id: company
        label: Somebody close by
        card: somebody close by
      - id: nothing
        label: Nothing, I am fine
        card: nothing at all, thank you
        # Nothing else can be chosen together with this one.
        exclusive: yes
    # Room for own words.
    other: yes
    # The line on the card. <at-ease> becomes what was chosen.
    card: "At ease with: <at-ease>"

  # 2. Asked only if "company" was chosen above.
  - id: how-close
    type: choose-one
    ask: How close should they be?
    topic: how close
    only-if:
      at-ease: company
    options:
      - id: touching
        label: Close enough to touch
        card: close enough to touch
      - id: same-room
        label: In the same room
        card: in the same room
    card: "Stay <how-close>."

  # 3. Own words. Text with a colon in it stands in double quotes.
  - id: good-words
    type: text
    ask: What would you like to hear?
    topic: words I like to hear
    example: You can rest now.
    section: words
    card: "Tell me: <good-words>"
`;

const TEST = `\
# yaml-language-server: $schema=../schema/test.json

# A test: these answers, then these questions asked, then this card.
# "aftercare content test" says when it is no longer so.

answers:
  at-ease:
    - drink
    - company
  how-close: same-room
  good-words: You can rest now.

asked:
  - at-ease
  - how-close
  - good-words

card: |
  WHAT I NEED AFTERWARDS
  And you? Tell me what you need.

  WHAT COMFORTS ME
    At ease with: something to drink and somebody close by
    Stay in the same room.

  WORDS
    Tell me: You can rest now.

  These are preferences, not consent. I can change my mind at any time.
`;

/** A new pack. */
export const scaffold = {
  /** What it is called when its folder's name gives nothing. */
  id: 'my-pack',
  /** Its files, by name: small, valid, and written to be learnt from. `id` is the pack's own. */
  files: (id: string, title: string): ReadonlyMap<string, string> =>
    new Map([
      ['pack.yaml', packFile(id, title)],
      ['first-steps.yaml', SEQUENCE],
      ['tests/company.yaml', TEST],
    ]),
};
