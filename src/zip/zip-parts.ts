/** A file in a zip file, still packed, with what the zip file says of it. */
export interface ZipPart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** 0: as it is. 8: deflated. */
  readonly method: number;
  readonly size: number;
  readonly checksum: number;
  readonly isLocked: boolean;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22];
const LONGEST_COMMENT = 0xffff;

/** What is written where a number stands in a field of its own, which only files beyond 4 GB need; some write it always. */
const ELSEWHERE = 0xffffffff;

/** The files of a zip file, as its list at the end names them, or nothing when it is no whole zip file. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  try {
    const parts: ZipPart[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== CENTRAL) return undefined;
      parts.push(partAt(bytes, view, at));
      at +=
        CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return parts;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The list's end is the last thing in the file, but for a comment. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Whatever lies outside the file is a `RangeError`. */
function partAt(bytes: Uint8Array, view: DataView, at: number): ZipPart {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const [packedSize, size] = sizesAt(view, at, nameEnd);
  const offset = view.getUint32(at + 42, true);
  if (view.getUint32(offset, true) !== LOCAL) throw new RangeError('no file here');
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new RangeError('a file beyond the end');
  return {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd)),
    packed: bytes.subarray(start, start + packedSize),
    method: view.getUint16(at + 10, true),
    size,
    checksum: view.getUint32(at + 16, true),
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

/** The sizes packed and unpacked. */
function sizesAt(view: DataView, at: number, nameEnd: number): readonly [number, number] {
  const sizes = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)] as const;
  if (!sizes.includes(ELSEWHERE)) return sizes;
  const end = nameEnd + view.getUint16(at + 30, true);
  let field = nameEnd;
  while (field < end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const long = (): number => {
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  const size = sizes[1] === ELSEWHERE ? long() : sizes[1];
  return [sizes[0] === ELSEWHERE ? long() : sizes[0], size];
}
