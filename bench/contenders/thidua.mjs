import { blocYearFrom, formatDiagnostic, generate, readResources } from '../../dist/index.js';
import { nodeWorld, packageFolder } from '../../dist/node.js';

const contender = async (name, format, checks) => {
  const resources = must(await readResources([packageFolder()], nodeWorld));
  return {
    name,
    format,
    make: async ({ kind, blocYear }) => {
      const bloc = must(blocYearFrom(blocYear));
      const { files, diagnostics } = await generate(bloc, resources, { documents: [kind], formats: [format], checks });
      if (files.length === 1) return files[0].bytes;
      throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
    },
  };
};

const must = (outcome) => {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.diagnostics.map(formatDiagnostic).join('\n'));
};

/** Ours, by its public API: every document validated, filled in, laid out and written. */
export const thiduaDocx = () => contender('thidua', 'docx', false);

/** The same as PDF: tagged, PDF/A-2a, with fields to sign. */
export const thiduaPdf = () => contender('thidua', 'pdf', false);

/** With what no other does: all rules of the checks over the data and the paper. */
export const checkedDocx = () => contender('thidua, with all checks', 'docx', true);

/** The same as PDF, with the rules about pages. */
export const checkedPdf = () => contender('thidua, with all checks', 'pdf', true);
