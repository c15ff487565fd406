import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a maintainer installs to have the tools these tests need. */
const PACKAGES: Readonly<Record<string, string>> = {
  soffice: 'libreoffice-writer',
  pdftotext: 'poppler-utils',
  pdfsig: 'poppler-utils',
  certutil: 'libnss3-tools',
  pk12util: 'libnss3-tools',
};

/** A conversion takes seconds; a tool that waits for something would wait for ever. */
const LONGEST_MS = 300_000;

/** Runs a tool and returns what it printed; a missing tool is an error, because a promise not tested is not kept. */
export async function runTool(tool: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await execute(tool, [...args], { maxBuffer: 1 << 28, timeout: LONGEST_MS });
    return stdout;
  } catch (error) {
    if (isMissing(error)) {
      throw new Error(`${tool} is not installed, and this test cannot do without: install ${PACKAGES[tool] ?? tool}`);
    }
    throw new Error(`${tool} failed: ${String(error)}`);
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
