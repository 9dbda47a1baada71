/** What `aftercare profile` says. */
export const profileWords = {
  inUse: (name: string) => `${name} (in use)`,
  made: (name: string) => `Made the profile "${name}". To use it: aftercare profile use ${name}`,
  using: (name: string) => `Now using the profile "${name}".`,
  renamed: (old: string, name: string) => `The profile "${old}" is now called "${name}".`,
  askDelete: (name: string) => `Delete the profile "${name}", with all its answers and copies of them?`,
  deleted: (name: string) => `The profile "${name}" is deleted.`,
  left: 'Nothing was changed.',
} as const;
