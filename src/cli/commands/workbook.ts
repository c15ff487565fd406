import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import { workbookFrom } from '../../index.js';
import { newWorkbookFile } from '../../workbook/write/new-workbook-file.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { printFindings } from '../print-findings.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';
import { writeWorkbook, wrongName } from '../write-workbook.js';

const OPTIONS = {
  blocs: { type: 'string', default: '1' },
  force: { type: 'boolean', default: false },
} as const satisfies OptionSpecs;

const MOST_BLOCS = 500;

/** `thidua workbook new|from`: writes a workbook to be filled in, empty or with the data there is. */
export async function workbookCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.diagnostics, terminal);
  const { values, positionals } = read.value;
  const [action, ...paths] = positionals;
  const file = paths.at(-1);
  if (action !== 'new' && action !== 'from') return refuse([diagnose('workbook.what')], terminal);
  const wrong = wrongName(file);
  if (file === undefined || wrong.length > 0) return refuse(wrong, terminal);
  const inputs = paths.slice(0, -1);
  const made = action === 'new' ? emptyFile(values.blocs, inputs, world) : await filledFile(inputs, world);
  if (!made.ok) return refuse(made.diagnostics, terminal);
  const failed = await writeWorkbook(file, made.value.bytes, { force: values.force, world });
  if (failed.length > 0) return refuse(failed, terminal);
  printFindings(made.diagnostics, terminal);
  terminal.out(file);
  terminal.out(made.value.summary);
  return EXIT.done;
}

interface Made {
  readonly bytes: Uint8Array;
  readonly summary: string;
}

function emptyFile(typed: string, inputs: readonly string[], { gzip }: World): Outcome<Made> {
  const [surplus] = inputs;
  if (surplus !== undefined) return failure([diagnose('workbook.surplus', { facts: { found: surplus } })]);
  const blocs = Number(typed);
  if (!/^\d{1,3}$/u.test(typed) || blocs < 1 || blocs > MOST_BLOCS) {
    return failure([diagnose('workbook.bad-blocs', { facts: { found: typed, maximum: MOST_BLOCS } })]);
  }
  return success({
    bytes: newWorkbookFile(blocs, gzip),
    summary: `Xong: sổ Excel trống cho ${blocs} khối. Mở trang «Hướng dẫn» trong tệp để bắt đầu.`,
  });
}

async function filledFile(inputs: readonly string[], world: World): Promise<Outcome<Made>> {
  if (inputs.length === 0) return failure([diagnose('cli.no-input', { facts: { command: 'workbook from' } })]);
  const made = await workbookFrom(inputs, world);
  if (!made.ok) return made;
  const { bytes, blocs } = made.value;
  return success({ bytes, summary: `Xong: sổ Excel có dữ liệu của ${blocs} khối.` }, made.diagnostics);
}
