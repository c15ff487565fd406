import { svg } from './svg.js';

/** Drawn in a square of 16 by 16. */
const PATHS = {
  file: 'M4 1.5h5l3 3v10H4zM9 1.5v3h3',
  folder: 'M1.5 3.5h4.5l1.5 2h7v8h-13z',
  download: 'M8 2v8m-3.5-3.5L8 10l3.5-3.5M2.5 13.5h11',
  sheet: 'M2.5 2.5h11v11h-11zM2.5 6h11M2.5 9.75h11M6.5 2.5v11',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  panel: 'M1.5 2.5h13v11h-13zM10 2.5v11',
  lock: 'M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7',
  home: 'M2 7.5L8 2.5l6 5M3.5 6.5v7h9v-7',
  blocs: 'M2 2.5h5v5H2zM9 2.5h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  papers: 'M5.5 4.5v-3h8v10h-3M2.5 4.5h8v10h-8z',
  page: 'M3.5 1.5h9v13h-9zM6 5h4M6 8h4M6 11h2.5',
  review: 'M2.5 4l1.5 1.5L6.5 3M2.5 11l1.5 1.5L6.5 10M9 4.5h5M9 11.5h5',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** A line drawing beside words that say the same; screen readers pass it over. */
export function icon(name: IconName): SVGSVGElement {
  return svg('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' }, svg('path', { d: PATHS[name] }));
}
