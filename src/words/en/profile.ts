import { pathList } from './paths.ts';

/** What `aftercare profile` says. */
export const profile = {
  inUse: (name: string) => `${name} (in use)`,
  small: (given: string, name: string) =>
    `The name of a profile is written in small letters: "${given}" becomes "${name}".`,
  made: (name: string) => `Made the profile "${name}". To use it: aftercare profile use ${name}`,
  using: (name: string) => `Now using the profile "${name}".`,
  renamed: (old: string, name: string) => `The profile "${old}" is now called "${name}".`,
  askDelete: (name: string) => `Delete the profile "${name}", with all its answers and copies of them?`,
  deleted: (name: string, foreign: readonly string[]) =>
    `The profile "${name}" is deleted.${foreign.length === 0 ? '' : `\nThis was not made by aftercare, and was left there. It may hold its answers; see for yourself:\n${pathList(foreign)}`}`,
  gone: (name: string, instead: string) =>
    `The profile in use, "${name}", is not there any more. This is "${instead}". To choose another: aftercare profile use NAME`,
  left: 'Nothing was changed.',
};
