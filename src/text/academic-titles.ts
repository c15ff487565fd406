/** As people shorten them; in other letters they may be a name, as `Cn` is. */
const SHORT =
  /^(?:GS|PGS|TSKH|TS|Th\.?[Ss]|CN|BS|BSCK|(?:BS)?CK(?:I{1,2}|[12])|DS|KS|LS|CVC|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|AHLĐ)[.,\s]+(?=\p{sc=Latn})/u;
const WRITTEN =
  /^(?:(?:phó )?giáo sư|(?:tiến|thạc|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư|(?:nhà giáo|nghệ sĩ|thầy thuốc) (?:ưu tú|nhân dân)|anh hùng lao động)[.,\s]+(?=\p{sc=Latn})/iu;

/** The degrees and honorary titles before a name (ND30-84, DANG-42), with what parts them from it; empty when there are none. */
export function academicTitles(text: string): string {
  const [first = ''] = SHORT.exec(text) ?? WRITTEN.exec(text) ?? [];
  return first === '' ? '' : first + academicTitles(text.slice(first.length));
}
