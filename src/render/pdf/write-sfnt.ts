const HEADER = 12;
const RECORD = 16;
const OPEN_TYPE = 0x00010000;
const CHECKSUM_MAGIC = 0xb1b0afba;

/** Builds a TrueType file of its tables, with all checksums; `head` must be among them. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER + RECORD * sorted.length;
  const file = new Uint8Array(sorted.reduce((size, [, bytes]) => size + padded(bytes.length), start));
  const view = new DataView(file.buffer);
  writeHeader(view, sorted.length);
  let offset = start;
  let head = start;
  sorted.forEach(([tag, bytes], i) => {
    file.set(bytes, offset);
    if (tag === 'head') {
      head = offset;
      view.setUint32(head + 8, 0);
    }
    writeRecord(view, HEADER + RECORD * i, tag, offset, bytes.length);
    offset += padded(bytes.length);
  });
  view.setUint32(head + 8, CHECKSUM_MAGIC - checksum(view, 0, file.length));
  return file;
}

/** Besides the count, the header holds the three numbers of a binary search over the records. */
function writeHeader(view: DataView, count: number): void {
  const power = 31 - Math.clz32(count);
  view.setUint32(0, OPEN_TYPE);
  view.setUint16(4, count);
  view.setUint16(6, RECORD << power);
  view.setUint16(8, power);
  view.setUint16(10, RECORD * count - (RECORD << power));
}

function writeRecord(view: DataView, at: number, tag: string, offset: number, length: number): void {
  for (let i = 0; i < 4; i++) view.setUint8(at + i, tag.charCodeAt(i));
  view.setUint32(at + 4, checksum(view, offset, padded(length)));
  view.setUint32(at + 8, offset);
  view.setUint32(at + 12, length);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** Tables begin at multiples of four. */
function padded(length: number): number {
  return (length + 3) & ~3;
}
