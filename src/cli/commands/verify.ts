import { diagnose } from '../../diagnostics/diagnose.js';
import { unreadable } from '../../diagnostics/unreadable.js';
import { type Diagnostic, type VerifiedDocx, verifyDocx, verifyPdf } from '../../index.js';
import { extensionOf } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type FoundFile, findFinished } from '../find-finished.js';
import { jsonFinding } from '../json-report.js';
import { printFindings } from '../print-findings.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import type { Terminal } from '../terminal.js';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  regime: { type: 'string' },
} as const satisfies OptionSpecs;

type Regime = NonNullable<VerifiedDocx['regime']>;

/** A file that was looked through; the regime is told of Word files only. */
interface Verified extends FoundFile {
  readonly regime?: Regime | undefined;
}

/**
 * `thidua verify`: looks through PDF files for what would keep them from being archived, signed or read aloud, and through Word
 * files for what differs from the official layout.
 */
export async function verifyCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  const inputs = read.ok ? read.value.positionals : [];
  const asked = read.ok ? read.value.values.regime : undefined;
  const wrong = read.ok ? problemsOf(inputs, asked) : read.diagnostics;
  if (!read.ok || wrong.length > 0) {
    printFindings(wrong, terminal);
    return EXIT.notMade;
  }
  const results: Verified[] = [];
  for (const file of await findFinished(inputs, world)) results.push(await verifyOne(file, world, regimeId(asked)));
  if (read.value.values.json) terminal.out(JSON.stringify(results.map(jsonResult), null, 2));
  else printResults(results, terminal);
  return results.some(isFaulty) ? EXIT.notMade : EXIT.done;
}

function problemsOf(inputs: readonly string[], asked: string | undefined): readonly Diagnostic[] {
  if (inputs.length === 0) return [diagnose('cli.no-pdf')];
  const isKnown = asked === undefined || regimeId(asked) !== undefined;
  return isKnown ? [] : [diagnose('docx.bad-regime', { facts: { found: asked } })];
}

function regimeId(asked: string | undefined): Regime['id'] | undefined {
  return asked === 'state' || asked === 'party' ? asked : undefined;
}

async function verifyOne(
  { file, findings }: FoundFile,
  world: World,
  asked: Regime['id'] | undefined,
): Promise<Verified> {
  if (findings.length > 0) return { file, findings };
  const read = await world.readFile(file);
  if (!read.ok) return { file, findings: [unreadable(file, read.failure)] };
  const isWord = ['.docx', '.docm', '.dotx', '.doc'].includes(extensionOf(file));
  const verified = isWord ? await verifyDocx(read.value, asked) : { findings: await verifyPdf(read.value) };
  return { ...verified, file, findings: verified.findings.map((finding) => ({ ...finding, place: { file } })) };
}

/** What could not be recognised is no fault. */
function isFaulty({ findings }: FoundFile): boolean {
  return findings.some(({ severity }) => severity !== 'info');
}

function jsonResult({ file, regime, findings }: Verified) {
  return { file, ...(regime === undefined ? {} : { regime: regime.id }), findings: findings.map(jsonFinding) };
}

function printResults(results: readonly Verified[], terminal: Terminal): void {
  for (const { file, regime, findings } of results) {
    const against = regime === undefined ? '' : ` Đã so với thể thức ${regime.name}.`;
    if (findings.length === 0) terminal.out(`${file}: không thấy lỗi.${against}`);
    else if (regime !== undefined) terminal.out(`${file}:${against}`);
    printFindings(findings, terminal);
  }
  const wrong = results.filter(isFaulty).length;
  const all = `Đã kiểm tra ${results.length} tệp`;
  terminal.out(wrong === 0 ? `${all}. Không thấy lỗi.` : `${all}: ${wrong} tệp có lỗi.`);
}
