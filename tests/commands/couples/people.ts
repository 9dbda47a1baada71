/** Test people, by name: what they need and what they can give, as lines of an import. */
export const people: Readonly<Record<string, string>> = {
  // Loves touch, has little time.
  Robin: `
stop-sign: flat-hand
safe-with: [ask-touch]
first-need: held
closeness: skin
how-long: 60
touch: [hug, back]
within-reach: [water, blanket]
surroundings: [soft-light, music]
hear: [loved, thanks]
if-tears: sit
please-dont: [leaving]
far-away: [name]
tomorrow: [message]
give-first: [me-first]
give-minutes: 15
give-things: [water]
give-not: [long, talk]
`,
  // Averse to touch, and glad to bring things.
  Sam: `
stop-sign: away
first-need: stillness
closeness: nearby
within-reach: [water]
hear: [quiet]
if-silent: look-in
please-dont: [questions]
give-first: [drink, stillness]
give-minutes: 20
give-things: [water, blanket, soft-light]
give-words: [thanks]
give-silence: [look-in]
give-not: [touch]
`,
  // Both need much, and have little left.
  Noor: `
stop-sign: tap
first-need: held
closeness: arms
how-long: 45
touch: [hug, kiss]
within-reach: [warm-drink, blanket]
hear: [enough, all-right]
if-tears: lean-in
if-silent: ask-two
tomorrow: [message, together]
give-first: [drink]
give-minutes: 10
give-not: [long, night, talk]
give-mine: [held, turns]
`,
  Kim: `
stop-sign: red
first-need: held
closeness: arms
how-long: 30
touch: [hug]
within-reach: [snack]
hear: [enough]
please-dont: [tidying]
tomorrow: [message]
give-first: [me-first, drink]
give-minutes: 10
give-tears: [tell-me]
give-not: [words, alone-with-it]
give-mine: [held, enough]
`,
  // Much fits.
  Alex: `
first-need: drink
closeness: beside
how-long: 20
touch: [hands]
within-reach: [water, snack]
hear: [good]
if-silent: wait
tomorrow: [sweet]
give-first: [drink, kind-word]
give-minutes: 30
give-closeness: [beside, arms]
give-touch: [hands, kiss]
give-things: [water, snack]
give-words: [good, thanks]
give-silence: [wait]
give-tomorrow: [sweet, message]
give-not: [nothing]
`,
  Jo: `
first-need: kind-word
closeness: beside
how-long: 30
touch: [hands, kiss]
within-reach: [water]
hear: [thanks]
tomorrow: [message]
give-first: [drink]
give-minutes: 60
give-closeness: [beside]
give-touch: [hands]
give-things:
  value: [water, snack]
  other: my grandmother's soup
give-words: [good]
give-silence: [wait]
give-tomorrow: [sweet]
`,
  // One has not said yet what they can give, and keeps something private.
  Ines: `
stop-sign: shake
first-need: space
closeness: alone
within-reach: [headphones]
hear:
  value: [no-need]
  private: yes
please-dont: [jokes]
tomorrow: [space]
`,
  Mo: `
first-need:
  other: Turn the music on.
closeness: in-earshot
within-reach: [aids, headphones]
if-silent: write
tomorrow: [call]
give-first: [space]
give-closeness: [alone, in-earshot]
give-things: [headphones]
give-silence: [look-in]
give-tomorrow: [space]
give-not: [reply, night]
`,
};

/** The four couples. */
export const couples: readonly (readonly [string, string])[] = [
  ['Robin', 'Sam'],
  ['Noor', 'Kim'],
  ['Alex', 'Jo'],
  ['Ines', 'Mo'],
];
