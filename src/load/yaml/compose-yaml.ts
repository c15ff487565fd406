import { Composer, type Document, type ParsedNode, Parser } from 'yaml';
import { tooDeepAt } from './nesting.js';
import type { YamlFlavour } from './yaml-flavour.js';

/** The syntax tree of a text, or where it nests too deep to have one. */
export type Composed = { readonly documents: readonly Document.Parsed<ParsedNode>[] } | { readonly tooDeep: number };

/** Parses a text into its YAML documents; `onLine` hears the offset of each new line. */
export function composeYaml(
  text: string,
  flavour: YamlFlavour,
  maximumDepth: number,
  onLine: (offset: number) => void,
): Composed {
  const tokens = [...new Parser(onLine).parse(text)];
  const tooDeep = tooDeepAt(tokens, maximumDepth);
  return tooDeep === undefined ? { documents: [...composer(flavour).compose(tokens)] } : { tooDeep };
}

/** No timestamps or other types beyond JSON's. The library's own search for double keys takes quadratic time: ours does it. */
function composer(flavour: YamlFlavour): Composer<ParsedNode> {
  return new Composer<ParsedNode>({
    schema: flavour,
    version: '1.2',
    stringKeys: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
  });
}
