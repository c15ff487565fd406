import { blocYearFrom, formatDiagnostic, generate, readResources } from '../../dist/index.js';
import { nodeWorld, packageFolder } from '../../dist/node.js';

const contender = async (format) => {
  const resources = must(await readResources([packageFolder()], nodeWorld));
  return {
    name: 'thidua',
    format,
    make: async ({ kind, blocYear }) => {
      const bloc = must(blocYearFrom(blocYear));
      const { files, diagnostics } = await generate(bloc, resources, { documents: [kind], formats: [format] });
      if (files.length === 1) return files[0].bytes;
      throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
    },
  };
};

const must = (outcome) => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.diagnostics.map(formatDiagnostic).join('\n'));
};

/** Ours, by its public API: every document validated, checked by the rules, filled in, laid out and written. */
export const thiduaDocx = () => contender('docx');

/** The same as PDF: tagged, PDF/A-2a, with fields to sign. */
export const thiduaPdf = () => contender('pdf');
