import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-error.js';
import { listPapers } from '../../index.js';
import { isListId, LISTS, type ListId } from '../../workbook/lists/list-kinds.js';
import { type BlocList, listWorkbook } from '../../workbook/lists/list-workbook.js';
import { blocKeys } from '../../workbook/write/bloc-keys.js';
import { blocName } from '../../workbook/write/bloc-name.js';
import { writeXlsx } from '../../workbook/xlsx/write-xlsx.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openBlocs } from '../open-blocs.js';
import { printFindings } from '../print-findings.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';
import { writeWorkbook, wrongName } from '../write-workbook.js';

const OPTIONS = {
  list: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const satisfies OptionSpecs;

/** `thidua export`: writes a list for the council, with the numbers of the papers, as a workbook. */
export async function exportCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.diagnostics, terminal);
  const { list, force, out = `${list}.xlsx` } = read.value.values;
  const paths = read.value.positionals;
  if (!isListId(list)) return refuse([diagnose('list.unknown', { facts: { allowed: Object.keys(LISTS) } })], terminal);
  const wrong = [
    ...(paths.length === 0 ? [diagnose('cli.no-input', { facts: { command: 'export' } })] : []),
    ...wrongName(out),
  ];
  if (wrong.length > 0) return refuse(wrong, terminal);
  const { lists, diagnostics } = await listsOf(paths, list, world);
  printFindings(diagnostics, terminal);
  const sheets = lists.reduce((sum, { papers }) => sum + papers.length, 0);
  if (sheets === 0) return EXIT.notMade;
  const failed = await writeWorkbook(out, writeXlsx(listWorkbook(lists), world.gzip), { force, world });
  if (failed.length > 0) return refuse(failed, terminal);
  terminal.out(out);
  return diagnostics.some(isError) ? EXIT.notMade : EXIT.done;
}

interface Lists {
  readonly lists: readonly BlocList[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A bloc with errors is told of; it keeps none of the others back. */
async function listsOf(paths: readonly string[], list: ListId, world: World): Promise<Lists> {
  const blocs = await openBlocs(paths, world);
  const keys = blocKeys(blocs.map(({ file, opened }) => blocName({ file, bloc: opened?.bloc.bloc })));
  const made = blocs.map(({ opened, diagnostics }, index) => {
    const { papers, diagnostics: found } =
      opened === undefined ? NOTHING : listPapers(opened.bloc, opened.resources, list);
    return { key: keys[index] ?? '', papers, diagnostics: [...diagnostics, ...found] };
  });
  return { lists: made, diagnostics: made.flatMap(({ diagnostics }) => diagnostics) };
}

const NOTHING = { papers: [], diagnostics: [] } as const;
