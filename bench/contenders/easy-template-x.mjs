import { TemplateHandler } from 'easy-template-x';
import { tags } from '../layout/source.mjs';
import { wordTemplates } from './word-templates.mjs';

/** A Word template read once and parsed for each document: the package has no compiled form. */
export const easyTemplateX = async () => {
  const templates = await wordTemplates(tags);
  const handler = new TemplateHandler();
  return {
    name: 'easy-template-x',
    format: 'docx',
    make: ({ name, facts }) => handler.process(templates[name], facts),
  };
};
