/** Records of an enhanced metafile: what Word draws of a signature line until someone signs. Numbers of the records by MS-EMF. */
type EmfRecord = readonly [type: number, ...values: number[]];

const HEADER_BYTES = 88;
/** In units of the picture, which is twice as wide as it is high, as Word's own signature lines are. */
const [WIDTH, HEIGHT] = [800, 400];
/** How many units there are to a millimetre of a screen assumed. */
const PER_MM = 16;
const PEN = 1;
/** Signature of the format: ` EMF`. */
const MAGIC = 0x464d4520;

const penOf = (width: number): EmfRecord => [38, PEN, 0, width, 0, 0];
const take: EmfRecord = [37, PEN];
const move = (x: number, y: number): EmfRecord => [27, x, y];
const draw = (x: number, y: number): EmfRecord => [54, x, y];
const end: EmfRecord = [14, 0, 16, 20];

const CROSS_AND_LINE: readonly EmfRecord[] = [
  penOf(5),
  take,
  move(60, 240),
  draw(110, 300),
  move(110, 240),
  draw(60, 300),
  move(40, 330),
  draw(760, 330),
  end,
];

/** The picture of a line to sign on: a cross and a line, as an EMF file. */
export function signaturePicture(): Uint8Array {
  const records = [headerOf(CROSS_AND_LINE), ...CROSS_AND_LINE];
  const file = new DataView(new ArrayBuffer(records.reduce((sum, record) => sum + bytesOf(record), 0)));
  let at = 0;
  for (const record of records) {
    const [type, ...values] = record;
    for (const value of [type, bytesOf(record), ...values]) {
      file.setUint32(at, value, true);
      at += 4;
    }
  }
  return new Uint8Array(file.buffer);
}

/** A record says its type and its length before its values. */
function bytesOf(record: EmfRecord): number {
  return 4 * (record.length + 1);
}

function headerOf(records: readonly EmfRecord[]): EmfRecord {
  const bytes = HEADER_BYTES + records.reduce((sum, record) => sum + bytesOf(record), 0);
  const hundredths = (units: number) => (units * 100) / PER_MM;
  const bounds = [0, 0, WIDTH, HEIGHT];
  const frame = [0, 0, hundredths(WIDTH), hundredths(HEIGHT)];
  const screen = [WIDTH * 4, HEIGHT * 4, (WIDTH * 4) / PER_MM, (HEIGHT * 4) / PER_MM];
  const handles = PEN + 1;
  return [1, ...bounds, ...frame, MAGIC, 0x10000, bytes, records.length + 1, handles, 0, 0, 0, ...screen];
}
