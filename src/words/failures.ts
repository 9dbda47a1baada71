import type { FailureCode, FailureDetails } from '../failure.ts';
import { reasonOf } from './answers.ts';
import { walking } from './walking.ts';

const list = (value: FailureDetails[string] | undefined) =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');
const suggested = (details: FailureDetails) =>
  details.suggestion ? ` Did you mean "${details.suggestion}"?` : '';
const kept = 'Your answers are kept as they were.';

/** What a person reads: what happened, what was kept, what to do next; one to three lines. */
export const failureWords: Readonly<Record<FailureCode, (details: FailureDetails) => string>> = {
  'cannot-write': (d) => `Could not write ${d.path}: ${reasonOf(d)}.\n${kept} Choose another place.`,
  'not-saved': (d) =>
    `This could not be saved: ${reasonOf(d)}.\nWhat was saved before is intact. Once that is mended, go on with: aftercare guide`,
  'nothing-answered': (d) =>
    d.count
      ? `${walking.emptyCard}\nTo look it over: aftercare answers`
      : 'There is nothing to show yet. Begin with: aftercare guide',
  'import-unreadable': (d) => `Could not read ${d.path}: ${d.reason}.\nNothing was imported. ${kept}`,
  'file-exists': (d) => `${d.path} is already there, and was left as it is.\nTo write over it, add --force.`,
  'output-failed': (d) => `The output could not be written: ${reasonOf(d)}.\n${kept}`,
  unexpected: () =>
    `Something went wrong that should not have. What was saved before is intact.\nFor details to report, run it again with AFTERCARE_DEBUG=1.`,
  usage: (d) => String(d.message ?? ''),
  'unknown-profile': (d) =>
    `There is no profile "${d.name}".${suggested(d)} See them with: aftercare profile list`,
  'profile-exists': (d) => `There is already a profile "${d.name}". It was left as it is.`,
  'profile-name': (d) => `"${d.name}" cannot be the name of a profile: ${reasonOf(d)}.`,
  'profile-in-use': (d) =>
    `"${d.name}" is the profile in use. First choose another with: aftercare profile use NAME`,
  'unknown-prompt': (d) =>
    `There is no prompt "${d.name}".${suggested(d)} See them with: aftercare content preview`,
  'unknown-sequence': (d) => `There is no sequence "${d.name}".${suggested(d)} There are: ${list(d.known)}.`,
  'unknown-topic': (d) => `There is no help on "${d.name}".${suggested(d)} There are: ${list(d.known)}.`,
  'missing-folder': (d) => `There is no folder ${d.path}. Nothing was changed.`,
  'folder-not-empty': (d) => `${d.path} is not empty, and was left as it is. Name a new folder.`,
  'home-unusable': (d) =>
    `Cannot tell where to keep your answers: ${reasonOf(d)}.\nSet AFTERCARE_HOME to the whole path of a folder, such as /home/you/.aftercare`,
  'terminal-needed': () =>
    'This needs a terminal to ask in. For plain lines from a pipe add --plain;\nto bring in answers from a file use: aftercare answers import FILE',
  'yes-needed': () =>
    'This asks first, and there is no terminal to ask in. Nothing was changed.\nTo go ahead unasked, add --yes.',
  'content-problems': (d) =>
    d.told ? '' : `${d.text}\nThe prompts in ${d.folder} cannot be used until this is mended. ${kept}`,
  'content-differs': (d) => String(d.text ?? ''),
  'answers-damaged': (d) =>
    `The answers in ${d.path} cannot be read: the file is damaged. It was left as it is.${d.backup ? `\nThe last good copy is ${d.backup}\nTo go on with it: cp '${d.backup}' '${d.path}'` : ''}`,
  'answers-newer': (d) =>
    `The answers in ${d.path} were written by a newer aftercare. They were left as they are.\nUpdate aftercare to read them.`,
  'answers-unsafe': (d) => `The answers in ${d.path} were not opened: ${reasonOf(d)}. Nothing was changed.`,
  'answers-locked': (d) => `The answers are locked: ${reasonOf(d)}`,
  'wrong-passphrase': () => 'That passphrase does not open the answers. Nothing was changed.',
  interrupted: () => '',
  stopped: (d) => {
    if (d.of === 'trial') return 'Nothing was saved: this was a trial.';
    if (d.of === 'edit') return 'Nothing was changed.';
    if (d.of === 'edited') return 'Whether it is private is saved; nothing else was changed.';
    return 'Saved. Pick up with: aftercare guide';
  },
};
