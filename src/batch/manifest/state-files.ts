import type { Shard } from '../plan/shard.js';

/** The files in an output folder by which runs know of each other. */
export interface StateFiles {
  readonly manifest: string;
  readonly journal: string;
  readonly lock: string;
}

/** Those of a run over everything, or of one shard. */
export function stateFiles(shard: Shard | undefined): StateFiles {
  const part = shard === undefined ? '' : `.${shard.index}-${shard.count}`;
  return {
    manifest: `thidua-manifest${part}.json`,
    journal: `.thidua-journal${part}`,
    lock: `.thidua-lock${part}`,
  };
}

/** Which of these a name in the output folder is; none for all other files. */
export function stateFileOf(name: string): keyof StateFiles | undefined {
  if (/^thidua-manifest(\.\d+-\d+)?\.json$/u.test(name)) return 'manifest';
  const [, kind] = /^\.thidua-(journal|lock)(?:\.\d+-\d+)?$/u.exec(name) ?? [];
  return kind === 'journal' || kind === 'lock' ? kind : undefined;
}
