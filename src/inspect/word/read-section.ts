import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { valueIn } from '../xml/value-in.js';
import { pointsOf } from './measures.js';
import type { Margin, Section } from './section.js';
import { switched } from './switched.js';

/** The margins a file has by the id of their part. */
export type Margins = (id: string) => Margin['paragraphs'];

/** Reads `w:sectPr`; margins it does not speak of are those of the section before. */
export function readSection(element: XmlElement, before: Section | undefined, margins: Margins): Section {
  const page = child(element, 'w:pgSz')?.attributes;
  const edges = child(element, 'w:pgMar')?.attributes;
  const edge = (name: string) => pointsOf(edges?.get(`w:${name}`));
  const gutter = edge('gutter') ?? 0;
  const left = edge('left');
  return {
    width: pointsOf(page?.get('w:w')),
    height: pointsOf(page?.get('w:h')),
    margins: {
      top: absolute(edge('top')),
      bottom: absolute(edge('bottom')),
      left: left === undefined ? undefined : left + gutter,
      right: edge('right'),
    },
    headerTop: edge('header'),
    hasFirstPage: switched(element, 'w:titlePg') === true,
    start: pointsOf(valueIn(element, 'w:pgNumType', 'w:start'), 1),
    furniture: furnitureOf(element, before, margins),
  };
}

/** Below zero Word lets text run into the margin. */
function absolute(length: number | undefined): number | undefined {
  return length === undefined ? undefined : Math.abs(length);
}

function furnitureOf(element: XmlElement, before: Section | undefined, margins: Margins): readonly Margin[] {
  const own = element.children.flatMap(({ name, attributes }) => {
    const place = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : undefined;
    if (place === undefined) return [];
    const paragraphs = margins(attributes.get('r:id') ?? '');
    return [{ place, pages: pagesOf(attributes.get('w:type')), paragraphs } satisfies Margin];
  });
  const isOwn = ({ place, pages }: Margin) => own.some((each) => each.place === place && each.pages === pages);
  return [...own, ...(before?.furniture ?? []).filter((margin) => !isOwn(margin))];
}

function pagesOf(type: string | undefined): Margin['pages'] {
  return type === 'first' || type === 'even' ? type : 'default';
}
