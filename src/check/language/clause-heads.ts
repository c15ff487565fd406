/**
 * Words behind which a word of two syllables ends the name of who acts, and the same word may say what is done: `Ban Chỉ đạo
 * chỉ đạo`, `các tổ chức tổ chức`, `người lao động lao động`, `đơn vị phối hợp phối hợp`.
 */
export const CLAUSE_HEADS: ReadonlySet<string> = new Set(
  'ban, bản, bộ, các, chí, cụm, cục, đoàn, đồng, đội, hội, khối, lượng, mọi, mỗi, ngành, người, nhà, nhóm, những, phận, phòng, quan, sở, số, tổ, tâm, tiểu, vị, viên, viện, vụ'.split(
    ', ',
  ),
);
