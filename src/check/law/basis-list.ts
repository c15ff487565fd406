/** The list a line of legal basis stands in: the bloc's, `legalBases`, or that of papers, `documents.to-trinh.legalBases`. */
export function basisList(path: string): string | undefined {
  if (!path.endsWith(']') || !path.includes('legalBases')) return undefined;
  return /^(?:documents\b.*\.)?legalBases(?=\[\d+\]$)/u.exec(path)?.[0];
}
