/** A type of paper that a regime knows. */
export interface PaperKind {
  readonly name: string;
  /** How it is abbreviated in numbers; the Party's differs for some. */
  readonly state?: string;
  readonly party?: string;
}

/**
 * The types of administrative papers (Nghị định 30, Phụ lục III; a state letter has no abbreviation) and of Party papers, whose
 * abbreviations are the initials but for a few (Hướng dẫn 05, mục I.3.1.2; DANG-16).
 */
export const PAPER_KINDS: readonly PaperKind[] = [
  { name: 'Nghị quyết', state: 'NQ', party: 'NQ' },
  { name: 'Quyết định', state: 'QĐ', party: 'QĐ' },
  { name: 'Chỉ thị', state: 'CT', party: 'CT' },
  { name: 'Kết luận', party: 'KL' },
  { name: 'Quy chế', state: 'QC', party: 'QC' },
  { name: 'Quy định', state: 'QyĐ', party: 'QĐ' },
  { name: 'Thông tri', party: 'TT' },
  { name: 'Thông cáo', state: 'TC', party: 'TC' },
  { name: 'Thông báo', state: 'TB', party: 'TB' },
  { name: 'Hướng dẫn', state: 'HD', party: 'HD' },
  { name: 'Chương trình', state: 'CTr', party: 'CTr' },
  { name: 'Kế hoạch', state: 'KH', party: 'KH' },
  { name: 'Phương án', state: 'PA', party: 'PA' },
  { name: 'Đề án', state: 'ĐA', party: 'ĐA' },
  { name: 'Dự án', state: 'DA' },
  { name: 'Báo cáo', state: 'BC', party: 'BC' },
  { name: 'Biên bản', state: 'BB', party: 'BB' },
  { name: 'Tờ trình', state: 'TTr', party: 'TTr' },
  { name: 'Công văn', party: 'CV' },
  { name: 'Hợp đồng', state: 'HĐ' },
  { name: 'Công điện', state: 'CĐ' },
  { name: 'Bản ghi nhớ', state: 'BGN' },
  { name: 'Bản thỏa thuận', state: 'BTT' },
  { name: 'Giấy ủy quyền', state: 'GUQ' },
  { name: 'Giấy mời', state: 'GM', party: 'GM' },
  { name: 'Giấy giới thiệu', state: 'GGT', party: 'GGT' },
  { name: 'Giấy nghỉ phép', state: 'GNP' },
  { name: 'Phiếu gửi', state: 'PG', party: 'PG' },
  { name: 'Phiếu chuyển', state: 'PC' },
  { name: 'Phiếu báo', state: 'PB' },
];
