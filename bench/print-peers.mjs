import { median } from './statistics.mjs';

const NAMES = { docx: 'DOCX', pdf: 'PDF' };

/** Prints the tables of `docs/performance.md`: medians, and how many times longer than ours, with the least and most of all rounds. */
export const printPeers = (results, rounds) => {
  for (const name of new Set(results.map((run) => run.name))) {
    for (const [format, title] of Object.entries(NAMES)) {
      const runs = results.filter((run) => run.name === name && run.contender.format === format);
      console.log(tableOf(`${title}, ${name}`, runs));
    }
  }
  console.log(`Medians of ${rounds} interleaved rounds, each contender in a process of its own.`);
  for (const line of results.flatMap(wantingOf)) console.log(line);
};

const tableOf = (title, runs) =>
  [
    `| ${title} | ms | ÷ ours (least … most) | CPU ms | ÷ ours | documents a second | kB |`,
    '|---|--:|--:|--:|--:|--:|--:|',
    ...runs.map((run) => rowOf(run, runs[0])),
    '',
  ].join('\n');

const rowOf = (run, ours) => {
  const [ms, cpu] = [median(run.times), median(run.works)];
  const cells = [
    run.contender.name,
    ms.toFixed(2),
    run === ours ? '1' : rangeOf(run.times.map((time, round) => time / ours.times[round])),
    cpu.toFixed(2),
    run === ours ? '1' : shown(median(run.works.map((work, round) => work / ours.works[round]))),
    (1000 / ms).toFixed(1),
    (run.size / 1000).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
};

const rangeOf = (ratios) => `${shown(median(ratios))} (${shown(Math.min(...ratios))} … ${shown(Math.max(...ratios))})`;

const shown = (ratio) => ratio.toFixed(ratio < 1 ? 2 : 1);

const wantingOf = ({ contender, name, missing }) => {
  if (missing === undefined) return [`Not looked at, for want of \`pdftotext\`: ${contender.name}, ${name}.`];
  return missing.length === 0
    ? []
    : [`${contender.name}, ${name}: ${missing.length} texts are missing, “${missing[0]}” …`];
};
