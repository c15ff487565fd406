/** The commands people wait for most; the build keeps their code (ready-commands.ts), so they load no ES modules of packages. */
export const FREQUENT_COMMANDS = {
  generate: async () => (await import('./commands/generate.js')).generateCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
} as const;
