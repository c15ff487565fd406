const OPENERS = {
  'thidua-docx': async () => (await import('./contenders/thidua.mjs')).thiduaDocx(),
  'checked-docx': async () => (await import('./contenders/thidua.mjs')).checkedDocx(),
  docx: async () => (await import('./contenders/docx.mjs')).docx(),
  docxtemplater: async () => (await import('./contenders/docxtemplater.mjs')).docxtemplater(),
  'easy-template-x': async () => (await import('./contenders/easy-template-x.mjs')).easyTemplateX(),
  carbone: async () => (await import('./contenders/carbone.mjs')).carbone(),
  'thidua-pdf': async () => (await import('./contenders/thidua.mjs')).thiduaPdf(),
  'checked-pdf': async () => (await import('./contenders/thidua.mjs')).checkedPdf(),
  pdfkit: async () => (await import('./contenders/pdfkit.mjs')).pdfkit(),
  pdfmake: async () => (await import('./contenders/pdfmake.mjs')).pdfmake(),
  typst: async () => (await import('./contenders/typst.mjs')).typst(),
};

/** The ids of all contenders. The first of each format is ours. */
export const CONTENDERS = Object.keys(OPENERS);

/** Contenders, ready to make documents: `{ name, format, make(document) }`. Only what those wanted need is loaded. */
export const contenders = (wanted = CONTENDERS) => Promise.all(wanted.map((id) => OPENERS[id]()));
