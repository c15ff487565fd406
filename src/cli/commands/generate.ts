import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-error.js';
import { type GenerateOptions, generate } from '../../index.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonFinding } from '../json-report.js';
import { type OpenedBloc, openBlocs } from '../open-blocs.js';
import { printBlanks } from '../print-blanks.js';
import { printFindings } from '../print-findings.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { readFields } from '../read-fields.js';
import { readFormats } from '../read-formats.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';
import { type Output, writeFiles } from '../write-files.js';

const OPTIONS = {
  document: { type: 'string', multiple: true },
  format: { type: 'string' },
  out: { type: 'string', default: 'out' },
  draft: { type: 'boolean', default: false },
  'signature-fields': { type: 'string' },
  'signature-lines': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const satisfies OptionSpecs;

/** What came of one bloc. */
interface BlocResult {
  readonly file: string;
  /** Its key in a workbook. */
  readonly bloc?: string;
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `thidua generate`: makes the papers of all blocs behind the paths and writes them. */
export async function generateCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.diagnostics, terminal);
  const { values, positionals } = read.value;
  const formats = readFormats(values.format);
  if (!formats.ok) return refuse(formats.diagnostics, terminal);
  if (values.out === '') return refuse([diagnose('cli.bad-value', { facts: { found: '--out' } })], terminal);
  if (positionals.length === 0) return refuse([diagnose('cli.no-input', { facts: { command: 'generate' } })], terminal);
  const documents = values.document === undefined ? {} : { documents: [...new Set(values.document)] };
  const fields = readFields(values['signature-fields']);
  if (!fields.ok) return refuse(fields.diagnostics, terminal);
  const options: GenerateOptions = {
    ...documents,
    ...fields.value,
    formats: formats.value,
    draft: values.draft,
    signatureLines: values['signature-lines'],
  };
  const results = await generateAll(positionals, options, values.out, world);
  if (values.json) terminal.out(JSON.stringify(results.map(jsonResult), null, 2));
  else printResults(results, terminal);
  return results.some(hasError) ? EXIT.notMade : EXIT.done;
}

async function generateAll(
  paths: readonly string[],
  options: GenerateOptions,
  out: string,
  world: World,
): Promise<readonly BlocResult[]> {
  const taken = new Map<string, string>();
  const results: BlocResult[] = [];
  for (const bloc of await openBlocs(paths, world))
    results.push(await generateOne(bloc, options, { out, world, taken }));
  return results;
}

async function generateOne(
  { diagnostics, opened, ...named }: OpenedBloc,
  options: GenerateOptions,
  output: Output,
): Promise<BlocResult> {
  if (opened === undefined) return { ...named, paths: [], diagnostics };
  const made = await generate(opened.bloc, opened.resources, options);
  const written = await writeFiles(made.files, { ...output, bloc: opened.bloc });
  return {
    ...named,
    paths: written.paths,
    diagnostics: [...diagnostics, ...made.diagnostics, ...written.diagnostics],
  };
}

function printResults(results: readonly BlocResult[], terminal: Terminal): void {
  for (const { paths } of results) for (const path of paths) terminal.out(path);
  for (const { file, bloc, paths, diagnostics } of results) {
    const blanks = diagnostics.filter(({ rule }) => rule === 'needed-to-sign' || rule === 'left-blank');
    printFindings(gravestFirst(diagnostics.filter((finding) => !blanks.includes(finding))), terminal);
    if (paths.length > 0) printBlanks(bloc === undefined ? file : `${file}, ${bloc}`, blanks, terminal);
  }
  terminal.out(summary(results));
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const;

function gravestFirst(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return GRAVEST_FIRST.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
}

function summary(results: readonly BlocResult[]): string {
  const failed = results.filter(hasError).length;
  const files = results.reduce((sum, { paths }) => sum + paths.length, 0);
  const draft = results.some(isStoppedByRules) ? ' Muốn in thử trong khi chờ sửa thì thêm --draft.' : '';
  if (failed === results.length) return `Chưa làm được văn bản nào: ${failed} khối có lỗi.${draft}`;
  const rest = failed > 0 ? `; ${failed} khối có lỗi, chưa làm được` : '';
  return `Xong: ${files} tệp của ${results.length - failed} khối${rest}.${draft}`;
}

/** Errors of rules that let a draft pass are told, but the papers are there. */
function hasError({ paths, diagnostics }: BlocResult): boolean {
  return diagnostics.some((finding) => isError(finding) && (finding.rule === undefined || paths.length === 0));
}

/** Only rules found errors: a draft would be made. */
function isStoppedByRules({ paths, diagnostics }: BlocResult): boolean {
  const errors = diagnostics.filter(isError);
  return paths.length === 0 && errors.length > 0 && errors.every(({ rule }) => rule !== undefined);
}

function jsonResult({ paths, diagnostics, ...named }: BlocResult) {
  return { ...named, files: paths, findings: diagnostics.map(jsonFinding) };
}
