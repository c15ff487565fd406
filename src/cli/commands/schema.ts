import { diagnose } from '../../diagnostics/diagnose.js';
import { blocYearField } from '../../schema/bloc-year-field.js';
import { jsonSchema } from '../../schema/json-schema.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';

const OPTIONS = { whole: { type: 'boolean', default: false } } as const satisfies OptionSpecs;

/** `thidua schema`: prints the JSON Schema of the data, for editors that check while one types. */
export async function schemaCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.diagnostics, terminal);
  const [found] = read.value.positionals;
  if (found !== undefined) return refuse([diagnose('cli.unknown-option', { facts: { found } })], terminal);
  const schema = jsonSchema(blocYearField(), read.value.values.whole ? 'whole' : 'part');
  terminal.out(JSON.stringify(schema, null, 2));
  return EXIT.done;
}
