import { describe, expect, test } from 'vitest';
import { builtInPack } from './built-in-pack.ts';

/** What the pack has to speak of, and where it does: prompts, or single options as prompt/option. */
const themes: readonly (readonly [theme: string, ...places: string[]])[] = [
  // Physical comfort
  ['water', 'within-reach/water', 'first-need/drink'],
  ['snacks', 'within-reach/snack', 'body-later/meal'],
  ['blanket, warm clothes', 'warmth/blanket', 'warmth/clothes', 'first-need/warmth'],
  ['cool air, heater', 'warmth/cool-air', 'warmth/heat'],
  ['towel, warm cloth, cleaning up', 'within-reach/towel', 'surroundings/tidy', 'body-later/wash'],
  ['comfortable position', 'surroundings/pillows'],
  ['cuddling, being held', 'first-need/held', 'closeness/arms'],
  ['holding hands, hugs', 'touch/hands', 'touch/hug'],
  ['lying close, skin contact', 'first-need/closeness', 'closeness/skin'],
  ['tight hold or gentle touch', 'firmness'],
  ['massage', 'touch/massage'],
  ['back stroking', 'touch/back'],
  ['weight, deep pressure', 'touch/weight', 'far-away/pressure'],
  ['space, but nearby', 'closeness/nearby', 'first-need/space'],
  ['staying in sight or voice', 'closeness/in-earshot'],
  ['soft light', 'surroundings/soft-light'],
  ['comfortable bedding', 'surroundings/bedding'],
  ['soothing music', 'surroundings/music'],
  ['soreness, tiredness, tension', 'body-later/sore', 'body-later/sleep', 'body-later/tense'],
  ['feeling physically safe', 'surroundings/closed-door', 'safe-with'],
  ['eye contact, a kiss', 'eye-contact', 'touch/kiss'],
  ['grounding in the body', 'far-away', 'far-away/feet'],
  ['something to cuddle', 'within-reach/soft-thing'],

  // Emotional support
  ['reassurance', 'hear/all-right', 'hard-talk-first/reassurance'],
  ['words of love', 'hear/loved', 'say-this'],
  ['appreciation, thanks', 'hear/thanks'],
  ['saying it was good', 'hear/good', 'tomorrow/sweet'],
  ['"how are you feeling?"', 'ask-me/feeling'],
  ['"what do you need now?"', 'ask-me/need'],
  ['listening without judging', 'listening/no-judging'],
  ['validation', 'listening/makes-sense'],
  ['quiet presence', 'company/still', 'if-tears/sit'],
  ['phones away', 'company/no-phones'],
  ['unhurried transition', 'company/no-hurry', 'after-intense/slow-return', 'after-gentle/slow-end'],
  ['naming what was enjoyed', 'hear/enjoyed', 'talk-about/enjoyed'],
  ['naming what felt uncomfortable', 'talk-about/uneasy'],
  ['what to change next time', 'talk-about/next-time'],
  ['reading body language', 'ask-me/by-watching', 'signs'],
  ['no need to perform a feeling', 'hear/no-need', 'all-feelings'],
  ['settling together', 'company/settle'],

  // Feelings afterwards
  ['calm, closeness', 'often-feel/calm'],
  ['joy, satisfaction', 'often-feel/joy'],
  ['sadness, tears', 'often-feel/tears', 'if-tears'],
  ['anxiety', 'often-feel/anxious'],
  ['disconnection, numbness', 'often-feel/numb', 'quiet-means/far-away'],
  ['self-consciousness', 'often-feel/shy'],
  ['rawness', 'often-feel/raw'],
  ['confusion', 'often-feel/confused'],
  ['a drop, also later', 'later-low', 'later-low-help'],
  ['"was it enough?"', 'hear/enough'],
  ['every reaction is all right', 'all-feelings'],
  ['the body is shifting too', 'all-feelings'],

  // Self-care
  ['deep breathing', 'own-care/breathing'],
  ['reflection', 'own-care/writing', 'own-care/thinking'],
  ['self-compassion', 'kind-words', 'solo-care/friendly'],
  ['gentle exercise', 'own-care/moving'],
  ['hobbies', 'own-care/hobby'],
  ['checking in with oneself', 'own-care/looking-inward'],
  ['appreciating one’s body', 'body-kindness'],
  ['water and comfort alone', 'solo-care/drink', 'solo-care/nest', 'own-care/tea'],
  ['savouring', 'savour'],
  ['curiosity about one’s own resistance to care', 'care-behind'],

  // Situations
  ['gentle', 'moments/gentle', 'after-gentle'],
  ['intense: longer, more structured', 'moments/intense', 'after-intense/same-order', 'intense-minutes'],
  ['quick: a short moment', 'moments/short', 'after-short'],
  ['first time', 'moments/first-time', 'after-first-time'],
  ['casual or new: ask explicitly', 'circumstances/new', 'with-new/needs'],
  ['long-term rituals, tea', 'circumstances/long', 'ritual/tea'],
  ['distance: staying on the call', 'circumstances/apart', 'apart-call/stay'],
  ['caring messages later', 'apart-caring', 'tomorrow/message'],
  ['things prepared beforehand, shared recovery from afar', 'apart-ready', 'apart-ready/shared'],
  ['time alone after calls', 'apart-call/goodbye'],
  ['after conflict or a hard talk', 'moments/hard-talk', 'hard-talk-first', 'hard-talk-peace'],
  ['a past that makes safety matter more', 'past', 'safe-with/hear-safe'],
  ['counselling, professional support', 'lean-on/counsellor'],
  ['any style of intimacy; solo too', 'another-time', 'circumstances/solo', 'solo-care'],

  // Agreements
  ['talking about it beforehand', 'agree/talk-first'],
  ['starting simple', 'agree/start-small'],
  ['a few minutes count', 'small-counts', 'after-short/side-by-side'],
  ['making it a habit', 'ritual', 'small-counts'],
  ['compromise or alternate', 'agree/meet'],
  ['needing nothing is fine', 'first-need/nothing', 'within-reach/nothing', 'offer-care/nothing'],
  ['respecting boundaries and declined care', 'offer-care/once', 'agree/no-is-fine', 'never-say'],
  ['getting used to being cared for, gradually', 'being-cared-for', 'offer-care/small-steps'],
  ['looking again as needs change', 'look-again'],
  ['trying things out', 'agree/try'],
  ['giver and receiver both matter', 'agree/everybody'],
  ['learning from what helped', 'agree/try', 'look-again/after-next'],
  ['doubts: too formal, no time, no need, kills spontaneity', 'small-counts', 'care-behind/stiff'],
  ['never having seen it modelled', 'care-behind/never-seen'],
  ['care beyond the moment', 'everyday'],
  ['doing something together', 'company/together', 'later-low-help/distract'],

  // Ours besides
  ['a low that comes a day or two later', 'later-low', 'later-low-help'],
  ['when to check in: day, time, how', 'tomorrow', 'contact-time'],
  ['a signal that needs no words', 'signal'],
  ['if I say nothing, do this', 'if-silent'],
];

const RESEARCHED = 92;
const OURS = 4;

const prompts = builtInPack().sequences.flatMap((sequence) => sequence.prompts);
const ids = new Set(
  prompts.flatMap(({ id, options }) => [id, ...options.map((option) => `${id}/${option.id}`)]),
);

describe('what the built-in pack speaks of', () => {
  test('every theme is in the table, once', () => {
    const names = themes.map(([theme]) => theme);
    expect(names.length).toBe(RESEARCHED + OURS);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(themes)('%s has its place', (_, ...places) => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !ids.has(place))).toEqual([]);
  });
});
