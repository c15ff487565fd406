import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { unreadable } from '../../diagnostics/unreadable.js';
import { listDocuments, readResources } from '../../index.js';
import { packageFolder } from '../../world/node-package-folder.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';

const OPTIONS = { json: { type: 'boolean', default: false } } as const satisfies OptionSpecs;

/** `thidua documents`: lists the kinds of document, those of the folders named too. */
export async function documentsCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  const folders = read.ok ? read.value.positionals : [];
  const resources = await readResources([packageFolder(), ...folders], world);
  const problems = [...read.diagnostics, ...(await missing(folders, world)), ...resources.diagnostics];
  if (!read.ok || !resources.ok || problems.length > 0) {
    return refuse(problems, terminal);
  }
  const documents = listDocuments(resources.value);
  if (read.value.values.json) terminal.out(JSON.stringify(documents, null, 2));
  else for (const { id, name } of documents) terminal.out(`${id}  ${name}`);
  return EXIT.done;
}

/** A folder without templates adds none; one that is not there is a slip. */
async function missing(folders: readonly string[], world: World): Promise<readonly Diagnostic[]> {
  const kinds = await Promise.all(folders.map((folder) => world.kindOf(folder)));
  return folders
    .filter((_, index) => !kinds[index]?.ok || kinds[index].value !== 'folder')
    .map((file) => unreadable(file, { reason: 'missing', detail: '' }));
}
