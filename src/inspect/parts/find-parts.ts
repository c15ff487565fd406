import { linesOf } from '../word/line.js';
import type { Paragraph } from '../word/paragraph.js';
import type { WordFile } from '../word/word-file.js';
import { findAnnexes } from './find-annexes.js';
import { findBases } from './find-bases.js';
import { findClosing } from './find-closing.js';
import { findLetterhead } from './find-letterhead.js';
import { findTitle } from './find-title.js';
import type { Letterhead, Parts } from './parts.js';
import { PATTERNS } from './patterns.js';

/** `Kính gửi` stands within so many paragraphs behind the title. */
const NEAR = 4;

/** Recognises the parts of a paper by their words and by where they stand. */
export function findParts({ paragraphs }: WordFile): Parts {
  const letterhead = findLetterhead(paragraphs);
  const title = findTitle(paragraphs, letterhead.end);
  const annexes = findAnnexes(paragraphs.slice(title.end));
  const end = Math.min(annexes[0]?.index ?? paragraphs.length, nextLetterhead(paragraphs, letterhead, title.end));
  const main = paragraphs.slice(title.end, end).filter(({ inBox }) => !inBox);
  const addressed = main.filter(({ text }) => text !== '').slice(0, NEAR);
  const addressees = addressed.flatMap(linesOf).find(({ text }) => PATTERNS.addressees.test(text));
  const content = addressees === undefined ? main : main.slice(behindAddressees(main, addressees.paragraph));
  const bases = findBases(content);
  const closing = findClosing(content, end);
  const start = bases.at(-1)?.index ?? -1;
  const isBody = ({ index, cell, text, align }: Paragraph) =>
    index > start && index < closing.start && cell === undefined && text !== '' && align !== 'center';
  return { letterhead, title, addressees, bases, body: content.filter(isBody), closing, annexes };
}

/** Ballots that are cut apart bear the same letterhead several times. */
function nextLetterhead(paragraphs: readonly Paragraph[], { nation, partyTitle }: Letterhead, start: number): number {
  const text = (nation ?? partyTitle)?.text;
  const next = paragraphs.find((paragraph) => paragraph.index >= start && paragraph.text === text);
  if (text === undefined || next === undefined) return paragraphs.length;
  const { cell, index } = next;
  return cell === undefined ? index : paragraphs.findIndex((each) => each.cell?.table === cell.table);
}

/** Those addressed stand below, each with a dash, or in the same table. */
function behindAddressees(main: readonly Paragraph[], label: Paragraph): number {
  const at = main.indexOf(label) + 1;
  const rest = main.slice(at);
  const isEntry = ({ text, cell }: Paragraph) =>
    /^[-–•+]/u.test(text) || (cell !== undefined && cell.table === label.cell?.table);
  const stop = rest.findIndex((paragraph) => !isEntry(paragraph));
  return at + (stop === -1 ? rest.length : stop);
}
