import type { Plugin } from 'esbuild';

/**
 * What our packages can do and we never ask of them: pdfkit reads no fonts of its own, no pictures and encrypts nothing; zod's
 * messages are never shown, in whatever language; Handlebars makes no source maps. All of it would be read at each start.
 */
const UNUSED: readonly { readonly importer: RegExp; readonly module: RegExp; readonly names: readonly string[] }[] = [
  { importer: /[/\\]pdfkit[/\\]/, module: /^fontkit$/, names: ['create'] },
  { importer: /[/\\]pdfkit[/\\]/, module: /^png-js$/, names: ['default'] },
  { importer: /[/\\]pdfkit[/\\]/, module: /^@noble\/ciphers\/aes$/, names: ['cbc', 'ecb'] },
  { importer: /[/\\]zod[/\\]/, module: /locales\/index\.js$/, names: [] },
  { importer: /[/\\]handlebars[/\\]/, module: /^source-map$/, names: [] },
];

const NAMESPACE = 'unused';

/** Leaves out of a bundle what is never called; where it is called after all, the program fails at once. */
export const unusedModules: Plugin = {
  name: 'unused-modules',
  setup(build) {
    for (const { importer, module, names } of UNUSED) {
      build.onResolve({ filter: module }, ({ path, importer: from }) =>
        importer.test(from) ? { path, namespace: NAMESPACE, pluginData: names } : undefined,
      );
    }
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path, pluginData }) => ({
      contents: moduleOf(path, pluginData),
    }));
  },
};

function moduleOf(path: string, names: readonly string[]): string {
  const failing = `() => { throw new Error('${path} is not part of this program'); }`;
  return [
    'export {};',
    ...names.map((name) => (name === 'default' ? `export default ${failing};` : `export const ${name} = ${failing};`)),
  ].join('\n');
}
