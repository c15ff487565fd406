import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { descendants } from '../xml/descendants.js';
import { effectiveText } from './effective-text.js';
import { legacyLetters } from './legacy-letters.js';
import type { TextRun } from './paragraph.js';
import { readTextProperties } from './read-text-properties.js';
import type { Style, StyleSheet } from './style-sheet.js';
import type { ThemeFonts } from './theme-fonts.js';

/** What the letters of a paragraph take their look from. */
export interface RunContext {
  readonly sheet: StyleSheet;
  readonly theme: ThemeFonts;
  readonly chain: readonly Style[];
  readonly isPlaceholder?: boolean;
  readonly field?: string;
}

/** What holds runs and counts as text; of changes that are tracked, what was put in. */
const TRANSPARENT = ['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent'];

const LETTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The runs inside a paragraph that print. */
export function readRuns(element: XmlElement, context: RunContext): readonly TextRun[] {
  return element.children.flatMap((each) => {
    if (each.name === 'w:r') return runOf(each, context);
    if (TRANSPARENT.includes(each.name)) return readRuns(each, context);
    if (each.name === 'w:sdt') return readRuns(each, { ...context, isPlaceholder: isPlaceholder(each) });
    if (each.name === 'w:fldSimple') return readField(each, context);
    return [];
  });
}

function isPlaceholder(control: XmlElement): boolean {
  return child(child(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
}

/** A field in one piece; without a result it still takes the look of its paragraph. */
function readField(element: XmlElement, context: RunContext): readonly TextRun[] {
  const field = fieldName(element.attributes.get('w:instr') ?? '');
  const inner = readRuns(element, { ...context, field });
  if (inner.length > 0) return inner;
  return [{ ...effectiveText(context.sheet, context.chain, NOTHING), text: '', isPlaceholder: false, field }];
}

const NOTHING = readTextProperties(undefined, () => undefined);

function runOf(element: XmlElement, context: RunContext): readonly TextRun[] {
  const { sheet, theme, chain, isPlaceholder = false } = context;
  const format = effectiveText(sheet, chain, readTextProperties(child(element, 'w:rPr'), theme));
  const instruction = descendants(element, 'w:instrText').map(({ text }) => text);
  const field = instruction.length === 0 ? context.field : fieldName(instruction.join(''));
  const letters = legacyLetters(element.children.map(lettersOf).join(''), format.hAnsi)
    .normalize('NFC')
    .replaceAll('\u{a0}', ' ');
  if (format.hidden || (letters === '' && field === undefined)) return [];
  return [{ ...format, text: format.caps ? letters.toLocaleUpperCase('vi') : letters, isPlaceholder, field }];
}

function lettersOf({ name, text, attributes }: XmlElement): string {
  if (name === 'w:t') return text;
  if (name === 'w:br')
    return attributes.get('w:type') === undefined || attributes.get('w:type') === 'textWrapping' ? '\n' : '';
  return LETTERS[name] ?? '';
}

function fieldName(instruction: string): string {
  return instruction.trim().split(/\s/u)[0]?.toUpperCase() ?? '';
}
