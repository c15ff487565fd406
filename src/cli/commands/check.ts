import { diagnose } from '../../diagnostics/diagnose.js';
import { check } from '../../index.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { jsonFinding } from '../json-report.js';
import { openBlocs } from '../open-blocs.js';
import { printFindings } from '../print-findings.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import type { Terminal } from '../terminal.js';

const OPTIONS = { json: { type: 'boolean', default: false } } as const satisfies OptionSpecs;

/** `thidua check`: reads the blocs as their papers would and says what it finds; nothing is written. */
export async function checkCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  const inputs = read.ok ? read.value.positionals : [];
  if (!read.ok || inputs.length === 0) {
    printFindings(read.ok ? [diagnose('cli.no-input')] : read.diagnostics, terminal);
    return EXIT.notMade;
  }
  const blocs = await openBlocs(inputs, world);
  const results = blocs.map(({ file, diagnostics, opened }) => ({
    file,
    findings: opened === undefined ? diagnostics : [...diagnostics, ...check(opened.bloc, opened.resources)],
  }));
  const findings = results.flatMap((result) => result.findings);
  if (read.value.values.json) {
    const report = results.map((result) => ({ file: result.file, findings: result.findings.map(jsonFinding) }));
    terminal.out(JSON.stringify(report, null, 2));
  } else {
    printFindings(findings, terminal);
    terminal.out(summary(blocs.length, findings.length));
  }
  return findings.some(({ severity }) => severity === 'error') ? EXIT.notMade : EXIT.done;
}

function summary(blocs: number, findings: number): string {
  return findings === 0
    ? `Đã đọc ${blocs} khối, không có gì cần sửa.`
    : `Đã đọc ${blocs} khối, có ${findings} điều cần xem.`;
}
