/** The parts of a paper that are looked at in a Word file, as its readers call them. */
export const DOCX_PARTS = {
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  partyTitle: 'Tiêu đề “Đảng Cộng sản Việt Nam”',
  superior: 'Tên cơ quan chủ quản (cấp trên trực tiếp)',
  issuer: 'Tên cơ quan ban hành',
  number: 'Số, ký hiệu',
  placeDate: 'Địa danh và thời gian',
  kind: 'Tên loại văn bản',
  subject: 'Trích yếu',
  subjectMark: 'Dấu dưới trích yếu',
  letterSubject: 'Trích yếu công văn',
  addressees: 'Dòng “Kính gửi” (“Kính trình”)',
  legalBasis: 'Căn cứ ban hành',
  body: 'Nội dung',
  signer: 'Quyền hạn, chức vụ của người ký',
  signPrefix: 'Quyền hạn của người ký',
  signName: 'Họ tên người ký',
  recipientsLabel: 'Chữ “Nơi nhận:”',
  recipient: 'Danh sách nơi nhận',
  appendix: 'Chữ “Phụ lục”',
  appendixReference: 'Dòng “Kèm theo…” của phụ lục',
  pageNumber: 'Số trang',
} as const satisfies Readonly<Record<string, string>>;

/** One of these parts. */
export type DocxPart = keyof typeof DOCX_PARTS;
