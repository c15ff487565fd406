import { academicTitles } from '../../text/academic-titles.js';
import { addressBeforeName } from '../../text/address-before-name.js';

/** What a line says of who signed. */
export interface PersonName {
  /** `Ông`, `Đồng chí` and the like before the name. */
  readonly address: string;
  /** `TS.`, `Nhà giáo Ưu tú` and the like. */
  readonly titles: string;
  /** `Đại tá` and the like before the name. */
  readonly rank: string;
  readonly name: string;
  /** Every syllable begins with a capital and goes on in small letters. */
  readonly isWell: boolean;
}

const RANK =
  /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|[uú]ý|úy)|chuẩn (?:úy|uý)|(?:phó |chuẩn )?đô đốc)[.,\s]+(?=\p{L})/iu;

const WELL = /^\p{Lu}\p{Ll}*(?:[\s-]\p{Lu}\p{Ll}*){1,6}$/u;

/** Syllables that may be a name however they are written. */
const ANY = /^\p{L}+(?:\s\p{L}+){1,4}$/u;

/**
 * Surnames, to tell a name in capitals from an office, and one in small letters from other words. `Đoàn`, `Văn`, `Lưu` and others
 * that begin the names of bodies or of files too are left out.
 */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào trịnh trương đinh lâm phùng mai tô tạ chu châu ' +
    'quách tống tăng kiều lương mạc nông phí triệu nghiêm khổng bạch doãn đàm hứa lò lục giàng sùng vừ quàng'
  ).split(' '),
);

/** The name a line consists of, well written or not; nothing when it is no name. */
export function personName(text: string): PersonName | undefined {
  const address = addressBeforeName(text);
  const [rank = ''] = RANK.exec(text.slice(address.length)) ?? [];
  const titles = academicTitles(text.slice(address.length + rank.length));
  const name = text.slice(address.length + rank.length + titles.length);
  const isWell = WELL.test(name);
  const first = name.split(/\s/u, 1)[0]?.toLocaleLowerCase('vi') ?? '';
  if (!isWell && !(ANY.test(name) && SURNAMES.has(first))) return undefined;
  return { address: address.trim(), titles: titles.trim(), rank: rank.trim(), name, isWell };
}
