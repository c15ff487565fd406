import { alternatives } from '../../diagnostics/alternatives.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-error.js';
import { check, listRules } from '../../index.js';
import type { World } from '../../world/world.js';
import { explain } from '../check/explain.js';
import { type FileFindings, findingsByFile } from '../check/findings-by-file.js';
import { printReport } from '../check/print-report.js';
import { type CheckSettings, readSettings } from '../check/read-settings.js';
import { sarifLog } from '../check/sarif-log.js';
import { sourceLines } from '../check/source-lines.js';
import { summary } from '../check/summary.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonFinding } from '../json-report.js';
import { openBlocs } from '../open-blocs.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';
import { version } from '../version.js';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  sarif: { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  explain: { type: 'string' },
} as const satisfies OptionSpecs;

/** `thidua check`: reads the blocs as an experienced secretary would and says what it finds; nothing is written. */
export async function checkCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.diagnostics, terminal);
  const { values, positionals } = read.value;
  if (values.explain !== undefined) return explainRule(values.explain, terminal);
  const settings = readSettings(
    values,
    listRules().map(({ id }) => id),
  );
  if (!settings.ok) return refuse(settings.diagnostics, terminal);
  if (positionals.length === 0) return refuse([diagnose('cli.no-input', { facts: { command: 'check' } })], terminal);
  const blocs = await checkAll(positionals, settings.value, world);
  const files = findingsByFile(blocs);
  await report(blocs, files, settings.value, terminal, world);
  return exitCode(files, settings.value);
}

/** What was found in one bloc, and whether its data could be read. */
interface CheckedBloc extends FileFindings {
  /** Its key in a workbook. */
  readonly bloc?: string;
  readonly isRead: boolean;
}

function explainRule(found: string, terminal: Terminal): ExitCode {
  const rules = listRules();
  const rule = rules.find(({ id }) => id === found);
  if (rule === undefined) {
    const ids = rules.map(({ id }) => id);
    return refuse([diagnose('check.unknown-rule', { facts: { found, ...alternatives(found, ids) } })], terminal);
  }
  terminal.out(explain(rule));
  return EXIT.done;
}

async function checkAll(
  paths: readonly string[],
  { off }: CheckSettings,
  world: World,
): Promise<readonly CheckedBloc[]> {
  const blocs = await openBlocs(paths, world);
  return blocs.map(({ diagnostics, opened, ...named }) => ({
    ...named,
    isRead: opened !== undefined,
    findings: opened === undefined ? diagnostics : [...diagnostics, ...check(opened.bloc, opened.resources, { off })],
  }));
}

async function report(
  blocs: readonly CheckedBloc[],
  files: readonly FileFindings[],
  { form, mostWarnings }: CheckSettings,
  terminal: Terminal,
  world: World,
): Promise<void> {
  if (form === 'json') terminal.out(JSON.stringify(blocs.map(jsonBloc), null, 2));
  else if (form === 'sarif') terminal.out(JSON.stringify(sarifLog(files, listRules(), await version()), null, 2));
  else {
    await printReport(files, sourceLines(world), terminal);
    const unread = blocs.filter(({ isRead }) => !isRead).length;
    terminal.out(summary({ all: blocs.length, unread }, allOf(files), mostWarnings));
  }
}

function jsonBloc({ isRead: _, findings, ...named }: CheckedBloc) {
  return { ...named, findings: findings.map(jsonFinding) };
}

function allOf(files: readonly FileFindings[]): readonly Diagnostic[] {
  return files.flatMap(({ findings }) => findings);
}

function exitCode(files: readonly FileFindings[], { mostWarnings }: CheckSettings): ExitCode {
  const findings = allOf(files);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const isBad = findings.some(isError) || warnings > mostWarnings;
  return isBad ? EXIT.notMade : EXIT.done;
}
