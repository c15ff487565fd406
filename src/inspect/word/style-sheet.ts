import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { childrenOf } from '../xml/children-of.js';
import { valueIn } from '../xml/value-in.js';
import type { ParagraphProperties } from './paragraph-format.js';
import { readParagraphProperties } from './read-paragraph-properties.js';
import { readTextProperties } from './read-text-properties.js';
import { hasBorders } from './table-borders.js';
import type { TextProperties } from './text-format.js';
import type { ThemeFonts } from './theme-fonts.js';

/** A style of a Word file. */
export interface Style {
  readonly text: TextProperties;
  readonly paragraph: ParagraphProperties;
  /** Whether a table of this style has lines; nothing where it does not say. */
  readonly bordered: boolean | undefined;
}

/** The styles of a Word file. */
export interface StyleSheet {
  readonly defaults: Style;
  /** A style and those it stands on, from the foundation up; without an id the style of text that has none. */
  chain(id: string | undefined): readonly Style[];
}

interface NamedStyle extends Style {
  readonly basedOn: string | undefined;
}

/** Reads `word/styles.xml`. */
export function readStyles(root: XmlElement | undefined, theme: ThemeFonts): StyleSheet {
  const elements = childrenOf(root, 'w:style');
  const styles = new Map(elements.map((each) => [each.attributes.get('w:styleId') ?? '', styleOf(each, theme)]));
  const plain = elements.find(isPlain)?.attributes.get('w:styleId');
  const known = new Map<string, readonly Style[]>();
  return {
    defaults: defaultsOf(child(root, 'w:docDefaults'), theme),
    chain: (id) => {
      const start = id !== undefined && styles.has(id) ? id : (plain ?? '');
      const chain = known.get(start) ?? chainOf(start, styles);
      known.set(start, chain);
      return chain;
    },
  };
}

function isPlain({ attributes }: XmlElement): boolean {
  return attributes.get('w:type') === 'paragraph' && ['1', 'true', 'on'].includes(attributes.get('w:default') ?? '');
}

/** A style that stands on itself, by whatever way, is followed once. */
function chainOf(id: string, styles: ReadonlyMap<string, NamedStyle>): readonly Style[] {
  const met = new Set<string>();
  const chain: Style[] = [];
  for (let at: string | undefined = id; at !== undefined && !met.has(at); at = styles.get(at)?.basedOn) {
    met.add(at);
    const style = styles.get(at);
    if (style !== undefined) chain.unshift(style);
  }
  return chain;
}

function styleOf(element: XmlElement, theme: ThemeFonts): NamedStyle {
  return {
    basedOn: valueIn(element, 'w:basedOn'),
    text: readTextProperties(child(element, 'w:rPr'), theme),
    paragraph: readParagraphProperties(child(element, 'w:pPr')),
    bordered: hasBorders(child(child(element, 'w:tblPr'), 'w:tblBorders')),
  };
}

function defaultsOf(element: XmlElement | undefined, theme: ThemeFonts): Style {
  return {
    text: readTextProperties(child(child(element, 'w:rPrDefault'), 'w:rPr'), theme),
    paragraph: readParagraphProperties(child(child(element, 'w:pPrDefault'), 'w:pPr')),
    bordered: undefined,
  };
}
