import { KEY, type Screen } from '../support/program/screen.ts';

/** A pack with every kind of prompt, small enough to walk by hand. */
export const EVERY_KIND = {
  'pack.yaml': `format: 1
id: every-kind
title: Every kind of prompt
language: en
version: 1
card-title: What I need afterwards
sequences:
  - comfort.yaml
sections:
  - id: body
    heading: Comfort
footer: These are preferences, not consent.
`,
  'comfort.yaml': `id: comfort
title: Comfort
intro: We begin with the body.
section: body
prompts:
  - id: touch
    type: choose-many
    ask: What kind of touch feels good afterwards?
    topic: touch
    why: So that nobody has to guess.
    essential: yes
    options:
      - id: held
        label: Being held
      - id: hand
        label: A hand on my back
      - id: quiet
        label: Quiet
      - id: nothing
        label: Nothing at all
        exclusive: yes
    other: yes
  - id: drink
    type: choose-one
    ask: What would you like to drink?
    topic: something to drink
    options:
      - id: water
        label: Water
      - id: tea
        label: Tea
    other: yes
  - id: phrase
    type: text
    ask: Which words do you like to hear?
    topic: words
    suggest: Well done
  - id: story
    type: long-text
    ask: What helped you the last time?
    topic: last time
  - id: light
    type: yes-no
    ask: Is soft light good?
    topic: soft light
    card: Soft light, please.
  - id: firmness
    type: scale
    ask: How firmly?
    topic: firmness
    low: barely
    high: firmly
    card: Hold me, <firmness> of 5.
  - id: minutes
    type: number
    ask: For how many minutes?
    topic: minutes
    min: 0
    max: 90
    card: About <minutes> minutes.
  - id: first
    type: choose-many
    ask: What matters most?
    topic: what matters most
    options-from: card
    max: 3
`,
} as const;

/** Reads what is said before the first question, where it has no room above it. */
export async function readOn(screen: Screen): Promise<void> {
  for (;;) {
    await screen.see('save and stop');
    const page = screen.text();
    if (page.includes('What kind of touch')) return;
    screen.type(KEY.enter);
    await screen.see((now) => now.text() !== page && now.text().includes('save and stop'));
  }
}

/** Skips, in the keys of a walk, to the prompt with this question. */
export async function skipTo(screen: Screen, wanted: string): Promise<void> {
  const questions = [
    'What kind of touch',
    'What would you like to drink?',
    'Which words',
    'What helped you',
    'Is soft light good?',
    'How firmly?',
    'For how many minutes?',
    'Your answers so far',
  ];
  await readOn(screen);
  for (const asked of questions) {
    await screen.see(asked);
    if (asked.startsWith(wanted)) return;
    // Enter with nothing ticked says first that it skips. Elsewhere Up goes round to the last row of a list, Skip for now,
    // and what is suggested in a text is deleted.
    if (asked.startsWith('What kind')) screen.type(KEY.enter, KEY.enter);
    else screen.type(KEY.up, KEY.ctrl('U'), KEY.enter);
  }
}

/** Pages through the card at the end of a walk, and leaves it without doing anything more. */
export async function leaveCard(screen: Screen): Promise<void> {
  const isPage = (text: string) => /Shown so far|end of your card/.test(text);
  await screen.see(/Shown so far|end of your card|do with your\s+card\?/);
  while (isPage(screen.text())) {
    const shown = screen.text();
    screen.type(KEY.enter);
    await screen.see(
      (seen) =>
        seen.text() !== shown && /Shown so far|end of your card|do with your\s+card\?/.test(seen.text()),
    );
  }
  screen.type(KEY.enter);
}
