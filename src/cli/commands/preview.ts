import { diagnose } from '../../diagnostics/diagnose.js';
import type { World } from '../../world/world.js';
import { untilInterrupted } from '../batch/until-interrupted.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { FileWatch } from '../preview/file-watch.js';
import { findPreviewFiles } from '../preview/find-preview-files.js';
import { readPage } from '../preview/read-page.js';
import { readPort } from '../preview/read-port.js';
import { type PreviewServer, startServer } from '../preview/start-server.js';
import { printFindings } from '../print-findings.js';
import { type OptionSpecs, readArguments } from '../read-arguments.js';
import { refuse } from '../refuse.js';
import type { Terminal } from '../terminal.js';

const OPTIONS = { port: { type: 'string' } } as const satisfies OptionSpecs;

/** `thidua preview`: shows the blocs on the page, on this machine alone, and again whenever a file of theirs changes. */
export async function previewCommand(args: readonly string[], terminal: Terminal, world: World): Promise<ExitCode> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return refuse(read.diagnostics, terminal);
  const { values, positionals: paths } = read.value;
  const port = readPort(values.port);
  if (!port.ok) return refuse(port.diagnostics, terminal);
  if (paths.length === 0) return refuse([diagnose('cli.no-input', { facts: { command: 'preview' } })], terminal);
  const page = await readPage(world);
  if (!page.ok) return refuse(page.diagnostics, terminal);
  const find = () => findPreviewFiles(paths, world);
  const files = await find();
  printFindings(files.diagnostics, terminal);
  if (!files.ok) return EXIT.notMade;
  const server = await startServer({ page: page.value, watch: new FileWatch(files.value, find) }, port.value);
  return server.ok ? serve(server.value, terminal) : refuse(server.diagnostics, terminal);
}

/** Stopping is how it is meant to end, so all is done then. */
async function serve({ address, stop }: PreviewServer, terminal: Terminal): Promise<ExitCode> {
  await untilInterrupted(
    () => {},
    (signal) => {
      terminal.out(address);
      terminal.out(HOW);
      return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    },
  );
  await stop();
  terminal.out('Đã dừng. Địa chỉ trên không còn mở được nữa.');
  return EXIT.done;
}

const HOW = `Mở địa chỉ trên bằng trình duyệt của máy này: giữ phím Ctrl rồi bấm vào, hoặc chép sang.
Cứ để cửa sổ này mở: mỗi lần lưu tệp dữ liệu, trang tự đọc lại. Không ai ở máy khác mở được; không gì được gửi đi đâu.
Muốn dừng thì bấm Ctrl-C ở đây.`;
