import { AWARDS } from '../../model/catalogues/awards.js';
import { allMatches } from '../../text/all-matches.js';
import type { Found } from '../found.js';
import type { Reading } from '../reading.js';

/** Fields that hold a name, as whoever bears it writes it. */
const NAME_FIELD =
  /(?:^|\.)(?:name|shortName|otherName|collectiveName|organization|superior|council|standingBody|award|unit|host|place|hometown|residence)$/u;
const QUOTATIONS = /“[^”\n]*”|"[^"”\n]*["”]|«[^»\n]*»|CỘNG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM/gu;
const CATALOGUE = AWARDS.flatMap(({ name, aliases }) => [name, ...aliases]);

/** The places found that stand in running text: in no quotation, in no name as its bearer writes it (CT-05). */
export function inRunningText(places: readonly Found[], { texts }: Reading): readonly Found[] {
  const supplied = texts.filter(({ path }) => NAME_FIELD.test(path)).map(({ text }) => text.normalize('NFC').trim());
  const names = [...new Set([...supplied, ...CATALOGUE])].filter((name) => name.includes(' '));
  return places.filter((place) => !NAME_FIELD.test(place.path) && !isQuoted(place) && !names.some(covers(place)));
}

function isQuoted({ text, start, end }: Found): boolean {
  return allMatches(text, QUOTATIONS).some(({ 0: words, index }) => index <= start && end <= index + words.length);
}

function covers({ text, start, end }: Found): (name: string) => boolean {
  return (name) => {
    const first = text.indexOf(name, Math.max(0, end - name.length));
    return first >= 0 && first <= start;
  };
}
