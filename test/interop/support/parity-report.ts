import type { Parity } from './measure-parity.js';

/** What promise 2 allows: distances in points, across for 95 words of 100, down for all. */
export const ALLOWED = { across: 1.5, down: 1, differentLines: 0.003 } as const;

/** What of one document breaks the promise, in words. */
export function brokenPromises(parity: Parity): readonly string[] {
  const { name, pages, numbers, text, stray, exceptions } = parity;
  const [across, down] = [across95(parity), farthestDown(parity)];
  const unexplained = exceptions.filter(({ margin }) => margin === undefined);
  return [
    ...(text === undefined ? [] : [`words differ:\n    PDF  ${text.ours}\n    DOCX ${text.theirs}`]),
    ...(pages.ours === pages.theirs ? [] : [`pages: PDF ${pages.ours}, DOCX ${pages.theirs}`]),
    ...(numbers.ours === numbers.theirs ? [] : [`page numbers:\n    PDF  ${numbers.ours}\n    DOCX ${numbers.theirs}`]),
    ...(stray === undefined ? [] : [`“${stray.text}” on page ${stray.ours} of the PDF, ${stray.theirs} of the DOCX`]),
    ...unexplained.map((each) => `line ends differ, and not by rounding: ${printException(each)}`),
    ...(across <= ALLOWED.across ? [] : [`words ${across.toFixed(2)} pt apart across`]),
    ...(down <= ALLOWED.down ? [] : [`words ${down.toFixed(2)} pt apart down`]),
  ].map((problem) => `${name}: ${problem}`);
}

/** One row of figures a document, then every exception. */
export function printReport(all: readonly Parity[]): string {
  const rows = all.map((parity) => {
    const same = `${parity.lines - parity.exceptions.length}/${parity.lines}`;
    const distances = `dx p95 ${across95(parity).toFixed(2)}  dy max ${farthestDown(parity).toFixed(2)}`;
    return `${parity.name.padEnd(48)} pages ${parity.pages.ours}/${parity.pages.theirs}  lines ${same.padEnd(9)}  ${distances}`;
  });
  const forgotten = all
    .filter((parity) => parity.forgotten === true)
    .map(({ name }) => `a heading left behind by LibreOffice: ${name}`);
  const exceptions = all.flatMap(({ name, exceptions: own }) => own.map((each) => `${name}: ${printException(each)}`));
  return [...rows, `${exceptions.length} exceptions`, ...exceptions, ...forgotten, ''].join('\n');
}

function printException({ page, margin, ours, theirs }: Parity['exceptions'][number]): string {
  const decided = margin === undefined ? 'not decided by rounding' : `decided by less than ${margin} pt`;
  return `page ${page + 1}, ${decided}\n    PDF  ${ours.join(' | ')}\n    DOCX ${theirs.join(' | ')}`;
}

function across95({ across }: Parity): number {
  return across[Math.floor(across.length * 0.95)] ?? 0;
}

function farthestDown({ down }: Parity): number {
  return down.at(-1) ?? 0;
}
