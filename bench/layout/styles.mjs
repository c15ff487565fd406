// How the papers of the peers look: close to ours, in points.

/** A4 with the margins of official papers. */
export const PAGE = { width: 595.28, height: 841.89, top: 56.7, bottom: 56.7, left: 85.05, right: 42.5, number: 30 };

const TEXT = { size: 14, bold: false, italic: false, align: 'left', indent: 0, before: 0 };
const CENTRED = { ...TEXT, align: 'center' };
const BODY = { ...TEXT, align: 'justify', indent: 28.35, before: 6 };

/** Styles of paragraphs. */
export const STYLES = {
  body: BODY,
  base: { ...BODY, italic: true },
  heading: { ...BODY, bold: true },
  part: { ...CENTRED, bold: true, before: 12 },
  office: { ...CENTRED, size: 13 },
  officeBold: { ...CENTRED, size: 13, bold: true },
  motto: { ...CENTRED, bold: true },
  date: { ...CENTRED, italic: true, before: 6 },
  title: { ...CENTRED, bold: true, before: 18 },
  subject: { ...CENTRED, bold: true },
  addressee: { ...CENTRED, before: 12 },
  role: { ...CENTRED, bold: true },
  name: { ...CENTRED, bold: true, before: 80 },
  recipientsTitle: { ...TEXT, size: 12, bold: true, italic: true },
  recipient: { ...TEXT, size: 11 },
};

/** Text in the cells of tables. */
export const CELL = { ...TEXT, size: 13 };
