/** What is said in the same clause before a place, and behind it. */
const BEFORE = /[^.;:“(\n]*$/u;
const BEHIND = /^[^.;\n]*/u;

/** `Năm 2024, …`, `Cuối năm 2024, …`; `Giai đoạn năm 2021-2025` and the year of a date do not lead a clause so. */
const LED_BY_YEAR = /^\s*(?:(?:trong|từ đầu|đầu|cuối|hết|đến|tính đến)\s+)*năm\s+(\d{4})(?!\d|\s*[-–]\s*\d)/iu;

/** `trước khi sắp xếp`, `Trước đây`, `khi mới thành lập`; not what happened before some day of the year. */
const LONG_AGO =
  /(?<!\p{sc=Latn})(?:trước\s+(?:đây|đó|kia|năm|(?:khi\s+)?(?:thực hiện\s+)?(?:sắp xếp|sáp nhập|hợp nhất|kiện toàn|tinh gọn|chia tách|tách))|(?:khi|lúc)\s+(?:đó|ấy|mới thành lập)|ban đầu)(?!\p{sc=Latn})/iu;

/** Whether what a text says at a place holds for another year than this one, as far as its clause tells. */
export function ofAnotherTime(text: string, start: number, end: number, year: number): boolean {
  const before = BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const behind = BEHIND.exec(text.slice(end))?.[0] ?? '';
  const led = LED_BY_YEAR.exec(before)?.[1];
  return (led !== undefined && Number(led) !== year) || LONG_AGO.test(before) || LONG_AGO.test(behind);
}
