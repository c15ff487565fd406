import type { Command } from './command.js';
import { FREQUENT_COMMANDS } from './frequent-commands.js';

/** Commands by their names. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** Each command loads what it needs only when it is called, so that `--help` answers at once. */
export const COMMANDS: Commands = {
  init: async () => (await import('./commands/init.js')).initCommand,
  generate: FREQUENT_COMMANDS.generate,
  batch: async () => (await import('./commands/batch.js')).batchCommand,
  check: FREQUENT_COMMANDS.check,
  preview: async () => (await import('./commands/preview.js')).previewCommand,
  documents: async () => (await import('./commands/documents.js')).documentsCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  schema: async () => (await import('./commands/schema.js')).schemaCommand,
  workbook: async () => (await import('./commands/workbook.js')).workbookCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
};
