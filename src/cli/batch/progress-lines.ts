import type { BlocProgress, GatherProgress, Progress } from '../../batch/progress.js';
import type { Terminal } from '../terminal.js';

/** Tells how far a run is. */
export interface ProgressLines {
  tell(progress: Progress): void;
  end(): void;
}

/** On a screen one line that is rewritten, with rate and time left; elsewhere some ten lines, however long the run. */
export function progressLines(terminal: Terminal): ProgressLines {
  const { live } = terminal;
  if (live !== undefined) {
    const begun = live.now();
    return { tell: (progress) => live.show(textOf(progress, live.now() - begun)), end: () => live.clear() };
  }
  let told = 0;
  return {
    tell: (progress) => {
      if ('gathered' in progress) return;
      const tenth = Math.floor((progress.blocs * 10) / progress.of);
      if (progress.blocs > 0 && tenth > told) terminal.error(`Đã làm ${plainText(progress)}`);
      told = progress.blocs === 0 ? 0 : Math.max(told, tenth);
    },
    end: () => undefined,
  };
}

const BAR = 20;

function textOf(progress: Progress, milliseconds: number): string {
  return 'gathered' in progress ? gatherText(progress) : blocText(progress, milliseconds);
}

function gatherText({ gathered, of }: GatherProgress): string {
  return `${bar(gathered, of)} ${gathered}/${of} tập in, tệp nén`;
}

function blocText(progress: BlocProgress, milliseconds: number): string {
  const { blocs, of } = progress;
  return [`${bar(blocs, of)} ${plainText(progress)}`, ...speed(progress, milliseconds / 1000)].join(', ');
}

function bar(done: number, of: number): string {
  const filled = Math.floor((done * BAR) / of);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]`;
}

function plainText({ blocs, of, documents }: BlocProgress): string {
  return `${blocs}/${of} khối, ${documents} văn bản`;
}

function speed({ blocs, of, documents }: BlocProgress, seconds: number): readonly string[] {
  if (blocs === 0 || seconds === 0) return [];
  const left = (seconds / blocs) * (of - blocs);
  return [`${Math.round(documents / seconds)} văn bản/giây`, ...(blocs < of ? [`còn khoảng ${duration(left)}`] : [])];
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} giây`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} phút`;
  return `${Math.floor(seconds / 3600)} giờ ${Math.round((seconds % 3600) / 60)} phút`;
}
