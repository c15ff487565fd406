const SUBJECTS: Readonly<Record<string, string>> = {
  unit: 'đơn vị nào',
  conference: 'hội nghị nào',
  guest: 'khách mời nào',
  collective: 'tập thể nào được đề nghị khen thưởng có nêu tên',
  individual: 'cá nhân nào được đề nghị khen thưởng có nêu tên',
};

/** What the data lacks when a kind made for such a thing cannot be made. */
export function subjectName(per: string): string {
  return (Object.hasOwn(SUBJECTS, per) ? SUBJECTS[per] : undefined) ?? 'phần cần cho văn bản này';
}
