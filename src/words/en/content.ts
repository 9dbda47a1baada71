import { typed, typedFor } from '../typed.ts';

/** Words of `content preview`: how a sequence reads when it is laid out for its author. */
const preview = {
  heading: (title: string, file: string) => `${title.toUpperCase()}  (${file})`,
  walkedIf: (conditions: string) => `This sequence is walked only if ${conditions}.`,
  prompt: (number: number, id: string, kind: string) => `${number}. ${id}  (${kind})`,
  help: (text: string) => `Help: ${text}`,
  why: (text: string) => `Why: ${text}`,
  example: (text: string) => `Example: ${text}`,
  suggest: (text: string) => `Suggested: ${text}`,
  option: (label: string, id: string) => `- ${label}  [${id}]`,
  ownWords: '- other, in their own words',
  ownWordsLabel: (label: string) => `- ${label}  (own words)`,
  fromCard: '- the card lines so far',
  exclusive: 'on its own',
  optionOffCard: 'not on the card',
  offeredIf: (conditions: string) => `offered only if ${conditions}`,
  onlyIf: (conditions: string) => `Asked only if ${conditions}.`,
  notIf: (conditions: string) => `Not asked if ${conditions}.`,
  essential: 'Asked in a quick walk too.',
  sensitive: 'Private from the start.',
  privateWith: (id: string) => `Private as long as "${id}" is.`,
  forWalk: 'It only decides what is asked.',
  notKept: 'Its answer is never saved.',
  join: {
    'one-of': 'Several are joined as one of them.',
    dots: 'Several are joined by commas.',
  },
  sections: 'THE CARD’S SECTIONS',
  section: (heading: string, id: string, role: string | undefined) =>
    role === undefined ? `- ${heading}  [${id}]` : `- ${heading}  [${id}]  (role: ${role})`,
  notices: 'NOTICES',
  notice: {
    review: (conditions: string) => `In the review, if ${conditions}:`,
    once: (conditions: string) => `Once, when ${conditions}:`,
  },
  about: (ids: string) => `About: ${ids}`,
  offCard: 'Not on the card.',
  card: (section: string, text: string) => `On the card (${section}): ${text}`,
  onYes: (section: string, text: string) => `On the card if yes (${section}): ${text}`,
  onNo: (section: string, text: string) => `On the card if no (${section}): ${text}`,
  noSection: 'no section',
  sampleText: 'their own words',
};

/** How many, and which values: said after a prompt's type. */
const kinds = {
  between: (kind: string, low: number, high: number) => `${kind}, ${low} to ${high}`,
  atLeast: (kind: string, low: number) => `${kind}, at least ${low}`,
  atMost: (kind: string, high: number) => `${kind}, at most ${high}`,
  ends: (kind: string, low: string, high: string) => `${kind}: ${low} ... ${high}`,
  length: (kind: string, limit: number) => `${kind}, up to ${limit} characters`,
};

/** A condition in English. `prompt` is an id, `values` are already quoted. */
const conditions = {
  and: ' and ',
  or: ' or ',
  includes: (prompt: string, values: string) => `"${prompt}" includes ${values}`,
  is: (prompt: string, values: string) => `"${prompt}" is ${values}`,
  states: {
    other: (prompt: string) => `"${prompt}" has own words`,
    answered: (prompt: string) => `"${prompt}" is answered`,
    private: (prompt: string) => `"${prompt}" is private`,
    skipped: (prompt: string) => `"${prompt}" is skipped`,
    unsure: (prompt: string) => `"${prompt}" is "not sure yet"`,
  },
  count: (prompt: string, limit: string) => `"${prompt}" has ${limit} chosen`,
};

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** Words of the other `content` commands. */
const commands = {
  inUse: (title: string, id: string, version: number, language: string) =>
    `${title}  (${id}, version ${version}, ${language})`,
  folder: (folder: string) => `Folder: ${folder}`,
  chosenBy: {
    option: 'In use because --content names it.',
    environment: 'In use because AFTERCARE_CONTENT names it.',
    setting: 'In use because "aftercare content use" chose it.',
    home: 'In use because it is your own copy.',
    'built-in': 'In use because it comes with the program, and no other was chosen.',
  },
  sequence: (id: string, title: string, prompts: number, essential: number) =>
    `- ${id}: ${title}, ${counted(prompts, 'question', 'questions')} (${essential} in a quick walk)`,
  noProblems: (files: number, prompts: number, folder: string) =>
    `No problems in ${folder}: ${counted(files, 'file', 'files')}, ${counted(prompts, 'question', 'questions')}.`,
  foundProblems: (count: number, folder: string) =>
    `${counted(count, 'problem', 'problems')} in ${folder}. The first is where to begin.`,
  made: (folder: string) => `A new pack stands in ${folder}. Open first-steps.yaml in a text editor, then:`,
  nextSteps: (folder: string) => [
    `- ${typed('content', 'check', folder)}`,
    `- ${typed('content', 'try', '--content', folder)}`,
    `To use it from now on: ${typed('content', 'use', folder)}`,
  ],
  ejected: (files: number, folder: string) => `${counted(files, 'file', 'files')} copied to ${folder}.`,
  copyInUse: 'This copy is in use from now on. Your answers belong to it as before.',
  copyBehind: (variable: string) => `It is not in use yet: ${variable} stands before it.`,
  copyElsewhere: (folder: string) =>
    `To try it: ${typedFor({ content: folder })()}. To use it from now on: ${typed('content', 'use', folder)}`,
  goBack: (folder: string) => `To go back to the built-in questions, move ${folder} away.`,
  trial: 'A trial: nothing you say here is saved.',
};

/** What `content test` says. */
const tests = {
  none: (folder: string) => `There are no tests in ${folder}. A test is a file in its folder "tests".`,
  same: (file: string) => `${file}: as expected`,
  differs: (file: string) => `${file}: differs`,
  allSame: (count: number) => `${counted(count, 'test', 'tests')}, all as expected.`,
  someDiffer: (differing: number, count: number) =>
    `${differing} of ${counted(count, 'test', 'tests')} ${differing === 1 ? 'differs' : 'differ'}. Change the pack, or what the test expects.`,
  unread: (faulty: number, differing: number, count: number) =>
    `${counted(faulty, 'test', 'tests')} could not be read. Of the ${count === 1 ? 'other' : `other ${count}`}, ${differing === 0 ? 'none differs' : differing === 1 ? '1 differs' : `${differing} differ`}. The pack itself can be used.`,
  missing: (ids: string) => `not asked, though expected: ${ids}`,
  extra: (ids: string) => `asked, though not expected: ${ids}`,
  order: (expected: string, got: string) => `asked in another order\nexpected: ${expected}\nasked:    ${got}`,
  unused: (ids: string) => `answered, but never asked: ${ids}`,
  unfit: (ids: string) => `the answer does not fit the question: ${ids}`,
  notices: (count: number) => `other notices hold, ${count} of them (- expected, + told)`,
  card: 'the card differs (- expected, + printed)',
};

/** What authors read. */
export const content = { ...commands, preview, kinds, conditions, tests };
