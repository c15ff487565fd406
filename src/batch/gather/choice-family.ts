import type { GatheredEntry } from '../manifest/manifest.js';

/** What tells which files a run makes together: those of one choice, or the bundles of all kinds over all blocs. */
export function choiceFamily({ bloc, choice }: Pick<GatheredEntry, 'bloc' | 'choice'>): string {
  return bloc === undefined ? choice.replace(/\b(draft|final) .*$/u, '$1') : choice;
}
