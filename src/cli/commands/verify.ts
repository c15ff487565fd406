import { diagnose } from '../../diagnostics/diagnose.js';
import { verifyPdf } from '../../index.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type FoundPdf, findPdfs } from '../find-pdfs.js';
import { jsonFinding } from '../json-report.js';
import { printFindings } from '../print-findings.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import type { Terminal } from '../terminal.js';

const OPTIONS = { json: { type: 'boolean', default: false } } as const satisfies OptionSpecs;

/** `thidua verify`: looks through PDF files for what would keep them from being archived, signed or read aloud. */
export async function verifyCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  const inputs = read.ok ? read.value.positionals : [];
  if (!read.ok || inputs.length === 0) {
    printFindings(read.ok ? [diagnose('cli.no-pdf')] : read.diagnostics, terminal);
    return EXIT.notMade;
  }
  const results: FoundPdf[] = [];
  for (const pdf of await findPdfs(inputs, world)) results.push(await verifyOne(pdf, world));
  if (read.value.values.json) {
    const report = results.map(({ file, findings }) => ({ file, findings: findings.map(jsonFinding) }));
    terminal.out(JSON.stringify(report, null, 2));
  } else printResults(results, terminal);
  return results.some(({ findings }) => findings.length > 0) ? EXIT.notMade : EXIT.done;
}

async function verifyOne({ file, findings }: FoundPdf, world: World): Promise<FoundPdf> {
  if (findings.length > 0) return { file, findings };
  const read = await world.readFile(file);
  if (read.ok)
    return { file, findings: (await verifyPdf(read.value)).map((finding) => ({ ...finding, place: { file } })) };
  const { reason, detail } = read.failure;
  return { file, findings: [diagnose('load.unreadable', { place: { file }, facts: { reason, detail } })] };
}

function printResults(results: readonly FoundPdf[], terminal: Terminal): void {
  for (const { file, findings } of results) {
    if (findings.length === 0) terminal.out(`${file}: không thấy lỗi.`);
    else printFindings(findings, terminal);
  }
  const wrong = results.filter(({ findings }) => findings.length > 0).length;
  const all = `Đã kiểm tra ${results.length} tệp`;
  terminal.out(wrong === 0 ? `${all}. Không thấy lỗi.` : `${all}: ${wrong} tệp có lỗi.`);
}
