import type { Check } from '../check.js';
import { finding } from '../finding.js';

/** Layers that can be switched on and off have names, and nothing switches them by itself. */
export const checkLayers: Check = ({ catalog }) => {
  const layers = catalog.dictionary('OCProperties');
  const configurations = [...(layers?.dictionaries('D') ?? []), ...(layers?.dictionaries('Configs') ?? [])];
  return configurations
    .filter((configuration) => (configuration.text('Name') ?? '') === '' || configuration.has('AS'))
    .map(() => finding('layer'));
};
