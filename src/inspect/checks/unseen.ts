import type { DocxPart } from '../../diagnostics/words/docx-parts.js';
import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';

/** Slips that go with somebody or something are about nothing else. */
const SLIP = /^(?:Giấy (?:giới thiệu|nghỉ phép)|Phiếu (?:gửi|chuyển))$/u;

/** What a paper of a known type has, and was not found in it. A paper of another type may lack all but its names. */
export function findUnseen({ parts, requirements: { layout } }: Inspected): readonly DocxFinding[] {
  const { letterhead, title, closing, addressees } = parts;
  const isLetter = title.kind === undefined && (addressees !== undefined || letterhead.letterSubject !== undefined);
  const isKnown = title.known?.[layout.id] !== undefined;
  const hasDate = !(layout.id === 'state' && title.known?.name === 'Biên bản');
  const isFull = isLetter || isKnown;
  const expected: readonly (readonly [DocxPart, boolean, boolean])[] = [
    [layout.id === 'state' ? 'nation' : 'partyTitle', true, (letterhead.nation ?? letterhead.partyTitle) !== undefined],
    ['motto', layout.id === 'state', letterhead.motto !== undefined],
    ['issuer', true, letterhead.names.length > 0],
    ['number', isFull, letterhead.number !== undefined],
    ['placeDate', isFull && hasDate, letterhead.placeDate !== undefined],
    ['kind', !isLetter, title.kind !== undefined],
    ['subject', isKnown && !SLIP.test(title.known?.name ?? ''), title.subject.length > 0],
    ['letterSubject', isLetter, letterhead.letterSubject !== undefined],
    ['addressees', isLetter || title.known?.name === 'Tờ trình', addressees !== undefined],
    ['signer', isFull, closing.offices.length > 0],
    ['recipientsLabel', isFull, closing.recipientsLabel !== undefined],
  ];
  return expected
    .filter(([, isAsked, isFound]) => isAsked && !isFound)
    .map(([part]) => finding('unseen', undefined, { part }));
}
