import { slug } from '../text/slug.js';

/** Windows refuses long paths, and the papers are named after the file. */
const LONGEST = 50;

/** The name of a bloc's file for a year, without what the names of all blocs begin with: `tong-hop-2026.yaml`. */
export function blocFileName(bloc: string, year: number): string {
  const name = slug(bloc).replace(/^(?:khoi|cum)(?:-thi-dua)?(?:-|$)/u, '');
  return `${shortened(name) || 'khoi'}-${year}.yaml`;
}

/** Cut between words. */
function shortened(name: string): string {
  return name.length <= LONGEST ? name : name.slice(0, LONGEST + 1).replace(/-[^-]*$/u, '');
}
