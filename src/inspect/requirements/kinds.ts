import { folded } from '../word/folded.js';

/** A type of document that a regime knows. */
export interface KnownKind {
  readonly name: string;
  /** How it is abbreviated in numbers; the Party's differs for some. */
  readonly state?: string;
  readonly party?: string;
}

/** The types of administrative documents (Nghị định 30, Phụ lục III) and of Party documents (Hướng dẫn 05, mục I.3.1.2). */
const KINDS: readonly KnownKind[] = [
  { name: 'NGHỊ QUYẾT', state: 'NQ', party: 'NQ' },
  { name: 'QUYẾT ĐỊNH', state: 'QĐ', party: 'QĐ' },
  { name: 'CHỈ THỊ', state: 'CT', party: 'CT' },
  { name: 'KẾT LUẬN', party: 'KL' },
  { name: 'QUY CHẾ', state: 'QC', party: 'QC' },
  { name: 'QUY ĐỊNH', state: 'QyĐ', party: 'QĐ' },
  { name: 'THÔNG TRI', party: 'TT' },
  { name: 'THÔNG CÁO', state: 'TC', party: 'TC' },
  { name: 'THÔNG BÁO', state: 'TB', party: 'TB' },
  { name: 'HƯỚNG DẪN', state: 'HD', party: 'HD' },
  { name: 'CHƯƠNG TRÌNH', state: 'CTr', party: 'CTr' },
  { name: 'KẾ HOẠCH', state: 'KH', party: 'KH' },
  { name: 'PHƯƠNG ÁN', state: 'PA', party: 'PA' },
  { name: 'ĐỀ ÁN', state: 'ĐA', party: 'ĐA' },
  { name: 'DỰ ÁN', state: 'DA' },
  { name: 'BÁO CÁO', state: 'BC', party: 'BC' },
  { name: 'BIÊN BẢN', state: 'BB', party: 'BB' },
  { name: 'TỜ TRÌNH', state: 'TTr', party: 'TTr' },
  { name: 'HỢP ĐỒNG', state: 'HĐ' },
  { name: 'CÔNG ĐIỆN', state: 'CĐ' },
  { name: 'BẢN GHI NHỚ', state: 'BGN' },
  { name: 'BẢN THỎA THUẬN', state: 'BTT' },
  { name: 'GIẤY ỦY QUYỀN', state: 'GUQ' },
  { name: 'GIẤY MỜI', state: 'GM', party: 'GM' },
  { name: 'GIẤY GIỚI THIỆU', state: 'GGT' },
  { name: 'GIẤY NGHỈ PHÉP', state: 'GNP' },
  { name: 'PHIẾU GỬI', state: 'PG' },
  { name: 'PHIẾU CHUYỂN', state: 'PC' },
  { name: 'PHIẾU BÁO', state: 'PB' },
];

const BY_NAME = new Map(KINDS.map((kind) => [folded(kind.name), kind]));

/** The type that a title names, however it is spelt; a longer title is another type. */
export function knownKind(title: string): KnownKind | undefined {
  return BY_NAME.get(folded(title));
}
