import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { STYLES } from '../layout/styles.mjs';
import { FONTS } from './faces.mjs';

/** The package keeps all it ever computed until it is told to forget: here every so many documents. */
const FORGETS = 20;
const GENERATIONS = 2;

/** A template in Typst's own language, filled with JSON; tagged and PDF/A-2a, as ours are. */
export const typst = () => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [FONTS] }] });
  const mainFileContent = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8');
  const styles = JSON.stringify(STYLES);
  let made = 0;
  return {
    name: 'typst',
    format: 'pdf',
    make: ({ blocks, facts }) => {
      const inputs = { styles, blocks: JSON.stringify({ title: facts.subject, blocks }) };
      const bytes = compiler.pdf({ mainFileContent, inputs }, { pdfStandard: 'a-2a', creationTimestamp: 0 });
      made += 1;
      if (made % FORGETS === 0) compiler.evictCache(GENERATIONS);
      return bytes;
    },
  };
};
