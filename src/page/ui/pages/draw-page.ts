import { svg } from '../parts/svg.js';
import { type BlankStop, blankStops } from './blank-stops.js';
import { drawBlanks } from './draw-blanks.js';
import { drawLines } from './draw-lines.js';
import { drawRoom } from './draw-room.js';
import { drawText } from './draw-text.js';
import type { FieldItem, Page, TextItem } from './page-parts.js';
import { PAGE_WORDS } from './words.js';

/** What the people call a field. */
type LabelOf = (path: string) => string;

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Draws a page as it will print. Each paragraph is one text, so that it is read and copied as one. */
export function drawPage(page: Page, labelOf: LabelOf): SVGSVGElement {
  const stops = blankStops(page);
  const lines = page.items.filter((item) => item.type === 'line');
  const drawn = svg(
    'svg',
    { viewBox: `0 0 ${page.width} ${page.height}`, role: 'none' },
    drawBlanks(stops, labelOf),
    drawLines(lines),
    ...paragraphs(page).map((paragraph) => drawParagraph(paragraph, stops, labelOf)),
  );
  drawn.setAttributeNS(XML, 'xml:space', 'preserve');
  return drawn;
}

type Paragraph = FieldItem | readonly TextItem[];

/** Texts that follow each other and belong to one element of the document are one paragraph. */
function paragraphs({ items }: Page): readonly Paragraph[] {
  const found: (FieldItem | TextItem[])[] = [];
  for (const item of items) {
    if (item.type === 'line') continue;
    const last = found.at(-1);
    if (item.type === 'field') found.push(item);
    else if (Array.isArray(last) && last[0]?.tag === item.tag && item.tag !== undefined) last.push(item);
    else found.push([item]);
  }
  return found;
}

function drawParagraph(paragraph: Paragraph, stops: readonly BlankStop[], labelOf: LabelOf): SVGElement {
  if ('type' in paragraph) return drawRoom(paragraph);
  const furniture = paragraph[0]?.tag === undefined;
  const texts = paragraph.map((item) => drawText(item, buttonOf(item, stops, labelOf)));
  return svg('text', furniture ? { 'aria-hidden': 'true' } : { role: 'paragraph' }, ...texts);
}

/** The first dots of a stop are its button. */
function buttonOf(item: TextItem, stops: readonly BlankStop[], labelOf: LabelOf): Readonly<Record<string, string>> {
  if (item.blank === undefined) return {};
  const stop = stops.findIndex(({ items }) => items[0] === item);
  if (stop === -1) return { class: 'dots' };
  const name = PAGE_WORDS.blank(labelOf(item.blank));
  const button = { role: 'button', tabindex: '0', 'aria-label': name, 'aria-haspopup': 'dialog' };
  return { class: 'dots', 'data-blank': item.blank, 'data-stop': String(stop), ...button };
}
