import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { valueIn } from '../xml/value-in.js';
import { pointsOf } from './measures.js';
import type { Alignment, ParagraphProperties } from './paragraph-format.js';

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** What Word calls automatic, as on a web page. */
const AUTOMATIC = 14;
/** Parts of a single line in a multiple. */
const PARTS = 240;

/** Reads `w:pPr`. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const indent = child(element, 'w:ind')?.attributes;
  const hanging = pointsOf(indent?.get('w:hanging'));
  const list = child(element, 'w:numPr');
  return {
    style: valueIn(element, 'w:pStyle'),
    align: alignmentOf(element),
    indentLeft: pointsOf(indent?.get('w:left') ?? indent?.get('w:start')),
    indentFirst: hanging === undefined ? pointsOf(indent?.get('w:firstLine')) : -hanging,
    ...spacingOf(child(element, 'w:spacing')?.attributes),
    list: valueIn(list, 'w:numId'),
    level: pointsOf(valueIn(list, 'w:ilvl'), 1),
  };
}

/** A frame is as narrow as its text: where it stands is where the text stands. */
function alignmentOf(element: XmlElement | undefined): Alignment | undefined {
  const frame = valueIn(element, 'w:framePr', 'w:xAlign');
  return ALIGNMENTS[frame ?? valueIn(element, 'w:jc') ?? ''];
}

function spacingOf(
  spacing: ReadonlyMap<string, string> | undefined,
): Pick<ParagraphProperties, 'before' | 'after' | 'line' | 'lineRule'> {
  const rule = spacing?.get('w:lineRule');
  const line = pointsOf(spacing?.get('w:line'));
  const isPoints = rule === 'exact' || rule === 'atLeast';
  return {
    before: isOn(spacing?.get('w:beforeAutospacing')) ? AUTOMATIC : pointsOf(spacing?.get('w:before')),
    after: isOn(spacing?.get('w:afterAutospacing')) ? AUTOMATIC : pointsOf(spacing?.get('w:after')),
    line: line === undefined || isPoints ? line : (line * 20) / PARTS,
    lineRule: line === undefined ? undefined : isPoints ? rule : 'multiple',
  };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
