import { PdfDictionary, type PdfValue } from '../pdf/dictionary.js';
import { nameOf } from '../pdf/name-of.js';
import type { ContentSource } from './content-source.js';
import type { Cover, Drawn } from './drawn.js';
import { Marks } from './marks.js';
import { type Operation, readOperations } from './operations.js';
import { OPERATORS } from './operators.js';

interface TextState {
  readonly font: PdfDictionary | undefined;
  readonly visible: boolean;
}

/** Text in this mode is not drawn. */
const INVISIBLE = 3;
/** Forms within forms deeper than this are not looked into: each may draw many. */
const DEEPEST = 8;

/** Walks a content stream, and the forms it draws, and tells what is drawn in order. */
export function walkContent(source: ContentSource): readonly Drawn[] {
  const { page, bytes, resources } = source;
  if (bytes === undefined) return [{ page, kind: 'unreadable' }];
  const drawn: Drawn[] = [];
  const marks = new Marks(source, drawn);
  const saved: TextState[] = [];
  let state: TextState = { font: undefined, visible: true };
  for (const operation of readOperations(bytes)) {
    const { operator, operands } = operation;
    if (!OPERATORS.isKnown(operator)) drawn.push({ page, kind: 'unknown-operator', operator });
    if (operator === 'q') saved.push(state);
    if (operator === 'Q') state = saved.pop() ?? state;
    state = nextState(state, operation, resources);
    marks.follow(operation);
    const colour = OPERATORS.deviceColour(operator) ?? (/^cs$/iu.test(operator) ? nameOf(operands[0]) : undefined);
    if (colour !== undefined) drawn.push({ page, kind: 'colour', space: colour });
    const object = operator === 'Do' ? drawObject(source, operands, marks.cover) : [];
    for (const each of object) drawn.push(each);
    if (operator !== 'Do' && OPERATORS.paints(operator)) drawn.push({ page, kind: 'paint', cover: marks.cover });
    for (const operand of operands) drawn.push(...shown(operator, operand, page, state));
  }
  if (!marks.balanced) drawn.push({ page, kind: 'unbalanced' });
  return drawn;
}

function nextState(
  state: TextState,
  { operator, operands }: Operation,
  resources: PdfDictionary | undefined,
): TextState {
  if (operator === 'Tf') {
    return { ...state, font: resources?.dictionary('Font')?.dictionary(nameOf(operands[0]) ?? '') };
  }
  if (operator === 'gs') {
    const [font] = graphicsState(resources, operands)?.dictionaries('Font') ?? [];
    return font === undefined ? state : { ...state, font };
  }
  return operator === 'Tr' ? { ...state, visible: operands[0] !== INVISIBLE } : state;
}

function graphicsState(resources: PdfDictionary | undefined, operands: readonly PdfValue[]): PdfDictionary | undefined {
  return resources?.dictionary('ExtGState')?.dictionary(nameOf(operands[0]) ?? '');
}

/** Texts and images among the values of an operator. */
function shown(operator: string, operand: PdfValue, page: number, state: TextState): readonly Drawn[] {
  if (operator === 'BI' && operand instanceof PdfDictionary) return [{ page, kind: 'image', dictionary: operand }];
  if (!/^(?:T[jJ]|['"])$/u.test(operator) || typeof operand !== 'object' || operand === null) return [];
  if (operand.kind === 'list') return operand.items.flatMap((item) => shown('Tj', item, page, state));
  return operand.kind === 'text' ? [{ page, kind: 'text', bytes: operand.bytes, ...state }] : [];
}

/** A form is walked where it is drawn; what covers it covers all in it. */
function drawObject(source: ContentSource, operands: readonly PdfValue[], cover: Cover): readonly Drawn[] {
  const { page, resources, within } = source;
  const object = resources?.dictionary('XObject')?.dictionary(nameOf(operands[0]) ?? '');
  if (object?.name('Subtype') !== 'Form') return [{ page, kind: 'paint', cover }];
  if (within.includes(object) || within.length === DEEPEST) return [];
  return walkContent({
    ...source,
    bytes: object.data?.decoded(),
    resources: object.dictionary('Resources') ?? resources,
    container: object,
    cover,
    within: [...within, object],
  });
}
