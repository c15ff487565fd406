import { AlignmentType, type IParagraphStyleOptions, LineRuleType, UnderlineType } from 'docx';
import type { LineHeight, PageSpec, ParagraphRole, ParagraphStyle, StyleSheet } from '../../blocks/types.js';
import { ownStyles } from './own-styles.js';
import { TEXT_STYLE } from './text-style.js';
import { twips } from './twips.js';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

const HEADING: Readonly<Record<ParagraphRole, { base: string; outlineLevel?: number }>> = {
  text: { base: 'Normal' },
  heading1: { base: 'Heading1', outlineLevel: 0 },
  heading2: { base: 'Heading2', outlineLevel: 1 },
  heading3: { base: 'Heading3', outlineLevel: 2 },
  heading4: { base: 'Heading4', outlineLevel: 3 },
};

/**
 * The paragraph styles as Word keeps them: those of the layout in the order of Word's gallery, then ours, which stay out of
 * it and give way to a style of the layout with the same id.
 */
export function wordStyles(styles: StyleSheet, page: PageSpec): readonly IParagraphStyleOptions[] {
  const own = Object.entries(ownStyles(page)).filter(([id]) => !(id in styles));
  return [
    ...Object.entries(styles).map(([id, style], index) => ({
      ...wordStyle(id, style),
      ...galleryPlace(index + 1),
      ...(style.role !== 'text' && TEXT_STYLE in styles ? { next: TEXT_STYLE } : {}),
    })),
    ...own.map(([id, style]) => wordStyle(id, style)),
  ];
}

function galleryPlace(uiPriority: number) {
  return { quickFormat: true, uiPriority };
}

/** It states everything, so that nothing is left to the style it is based on. */
function wordStyle(id: string, style: ParagraphStyle): IParagraphStyleOptions {
  const { base, ...outline } = HEADING[style.role];
  return {
    id,
    name: style.name,
    basedOn: base,
    run: {
      size: Math.round(style.size * 2),
      bold: style.bold,
      italics: style.italic,
      underline: { type: style.underline ? UnderlineType.SINGLE : UnderlineType.NONE },
    },
    paragraph: {
      ...outline,
      alignment: ALIGNMENT[style.align],
      spacing: { before: twips(style.before), after: twips(style.after), ...lineSpacing(style.line) },
      indent: indent(style),
      keepNext: style.keepNext,
      keepLines: style.keepLines || style.keepNext,
    },
  };
}

function lineSpacing(line: LineHeight) {
  return line.rule === 'exact'
    ? { line: twips(line.value), lineRule: LineRuleType.EXACT }
    : { line: Math.round(line.value * 240), lineRule: LineRuleType.AUTO };
}

function indent({ indentLeft, indentFirst }: ParagraphStyle) {
  const first = twips(indentFirst);
  return { left: twips(indentLeft), ...(first < 0 ? { hanging: -first } : { firstLine: first }) };
}
