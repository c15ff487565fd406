import type { Drawn } from '../content/drawn.js';
import type { PdfDictionary } from '../pdf/dictionary.js';

/** A font that texts are written in. */
export interface FontUse {
  readonly font: PdfDictionary;
  /** The font that holds the glyphs: of a composite font the one it is made of. */
  readonly glyphFont: PdfDictionary;
  /** Its name, without the letters that say it is a part of a font. */
  readonly name: string;
  /** The first page it is used on. */
  readonly page: number;
  /** Some of its text is drawn, and not only there to be searched. */
  readonly visible: boolean;
  /** The codes of all its characters; nothing when its encoding is not one of those read here. */
  readonly codes: ReadonlySet<number> | undefined;
}

interface OpenUse {
  readonly page: number;
  visible: boolean;
  readonly texts: Uint8Array[];
}

/** The fonts all texts are written in. */
export function fontUses(drawn: readonly Drawn[]): readonly FontUse[] {
  const uses = new Map<PdfDictionary, OpenUse>();
  for (const each of drawn) {
    if (each.kind !== 'text' || each.font === undefined) continue;
    const use = uses.get(each.font) ?? { page: each.page, visible: false, texts: [] };
    use.visible ||= each.visible;
    use.texts.push(each.bytes);
    uses.set(each.font, use);
  }
  return [...uses].map(([font, { page, visible, texts }]) => ({
    font,
    glyphFont: font.dictionaries('DescendantFonts')[0] ?? font,
    name: (font.name('BaseFont') ?? '').replace(/^[A-Z]{6}\+/u, ''),
    page,
    visible,
    codes: codesOf(font, texts),
  }));
}

function codesOf(font: PdfDictionary, texts: readonly Uint8Array[]): ReadonlySet<number> | undefined {
  const isComposite = font.name('Subtype') === 'Type0';
  if (isComposite && !/^Identity-[HV]$/u.test(font.name('Encoding') ?? '')) return undefined;
  const codes = new Set<number>();
  for (const bytes of texts) {
    for (let at = 0; at < bytes.length; at += isComposite ? 2 : 1)
      codes.add(isComposite ? 256 * (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0));
  }
  return codes;
}
