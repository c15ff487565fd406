import { listDocuments, readResources } from '../../index.js';
import { packageFolder } from '../../world/node-package-folder.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { printFindings } from '../print-findings.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import type { Terminal } from '../terminal.js';

const OPTIONS = { json: { type: 'boolean', default: false } } as const satisfies OptionSpecs;

/** `thidua documents`: lists the kinds of document, those of the folders named too. */
export async function documentsCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  const resources = await readResources([packageFolder(), ...(read.ok ? read.value.positionals : [])], world);
  if (!read.ok || !resources.ok) {
    printFindings([...read.diagnostics, ...resources.diagnostics], terminal);
    return EXIT.notMade;
  }
  const documents = listDocuments(resources.value);
  if (read.value.values.json) terminal.out(JSON.stringify(documents, null, 2));
  else for (const { id, name } of documents) terminal.out(`${id}  ${name}`);
  return EXIT.done;
}
