import { carbone } from './contenders/carbone.mjs';
import { docx } from './contenders/docx.mjs';
import { docxtemplater } from './contenders/docxtemplater.mjs';
import { easyTemplateX } from './contenders/easy-template-x.mjs';
import { pdfkit } from './contenders/pdfkit.mjs';
import { pdfmake } from './contenders/pdfmake.mjs';
import { thiduaDocx, thiduaPdf } from './contenders/thidua.mjs';
import { typst } from './contenders/typst.mjs';

/** All contenders, ready to make documents: `{ name, format, make(document) }`. The first of each format is ours. */
export const contenders = () =>
  Promise.all(
    [thiduaDocx, docx, docxtemplater, easyTemplateX, carbone, thiduaPdf, pdfkit, pdfmake, typst].map((open) => open()),
  );
