import type { Progress } from '../../batch/run/make-all.js';
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
    return { tell: (progress) => live.show(liveText(progress, live.now() - begun)), end: () => live.clear() };
  }
  let told = 0;
  return {
    tell: (progress) => {
      const tenth = Math.floor((progress.blocs * 10) / progress.of);
      if (progress.blocs > 0 && tenth > told) terminal.error(plainText(progress));
      told = progress.blocs === 0 ? 0 : Math.max(told, tenth);
    },
    end: () => undefined,
  };
}

const BAR = 20;

function liveText(progress: Progress, milliseconds: number): string {
  const filled = Math.floor((progress.blocs * BAR) / progress.of);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]`;
  return [`${bar} ${plainText(progress)}`, ...speed(progress, milliseconds / 1000)].join(', ');
}

function plainText({ blocs, of, documents }: Progress): string {
  return `${blocs}/${of} khối, ${documents} văn bản`;
}

function speed({ blocs, of, documents }: Progress, seconds: number): readonly string[] {
  if (blocs === 0 || seconds === 0) return [];
  const left = (seconds / blocs) * (of - blocs);
  return [`${Math.round(documents / seconds)} văn bản/giây`, ...(blocs < of ? [`còn khoảng ${duration(left)}`] : [])];
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} giây`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} phút`;
  return `${Math.floor(seconds / 3600)} giờ ${Math.round((seconds % 3600) / 60)} phút`;
}
