import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { tags } from '../layout/source.mjs';
import { wordTemplates } from './word-templates.mjs';

/** A Word template read once; it must be unpacked and compiled for each document, which is changed by rendering. */
export const docxtemplater = async () => {
  const templates = await wordTemplates(tags);
  return {
    name: 'docxtemplater',
    format: 'docx',
    make: ({ name, facts }) => {
      const template = new Docxtemplater(new PizZip(templates[name]), { paragraphLoop: true });
      template.render(facts);
      return template.toBuffer({ compression: 'DEFLATE' });
    },
  };
};
