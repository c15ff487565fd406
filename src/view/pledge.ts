import type { BlocYear } from '../model/bloc-year.js';
import { Blank, orBlank, type Printable } from './blank.js';
import type { View } from './view-shape.js';

/** How many empty contents a pledge shows when the data gives none. */
const EMPTY_ITEMS = 3;

/** What the units pledge. */
export function pledgeView({ pledge }: BlocYear): View['pledge'] {
  const items = pledge.items.map((item, index) => ({
    heading: orBlank(item.heading, `pledge.items[${index}].heading`),
    paragraphs: paragraphsOrBlank(
      item.text,
      `pledge.items[${index}].text`,
      item.heading !== undefined && item.points.length > 0,
    ),
    points: item.points,
  }));
  return {
    opening: split(pledge.opening),
    items: items.length > 0 ? items : emptyItems(),
    commitment: split(pledge.commitment),
  };
}

function emptyItems(): View['pledge']['items'] {
  const gap = (index: number) => new Blank(`pledge.items[${index}].text`, 'line');
  return Array.from({ length: EMPTY_ITEMS }, (_, index) => ({
    heading: new Blank(`pledge.items[${index}].heading`),
    paragraphs: [gap(index)],
    points: [],
  }));
}

function paragraphsOrBlank(text: string | undefined, field: string, mayBeAbsent: boolean): readonly Printable[] {
  if (text === undefined) return mayBeAbsent ? [] : [new Blank(field, 'line')];
  return split(text);
}

function split(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('\n');
}
