import type { ErrorCode, YAMLError } from 'yaml';
import type { SyntaxProblem } from '../../diagnostics/words/syntax.js';

/** The library's codes that name one problem each. */
const BY_CODE: Readonly<Partial<Record<ErrorCode, SyntaxProblem>>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'reserved-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  BLOCK_IN_FLOW: 'missing-comma',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MULTIPLE_ANCHORS: 'alias',
  MULTIPLE_DOCS: 'many-documents',
  MULTIPLE_TAGS: 'tag',
  NON_STRING_KEY: 'key',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
};

/** Where one code covers several problems, the library's English sentence tells them apart. */
const BY_MESSAGE: readonly (readonly [RegExp, SyntaxProblem])[] = [
  [/^Missing closing/, 'unclosed-quote'],
  [/^Flow (map|sequence) .*end with/, 'unclosed-bracket'],
  [/^Implicit map keys need|^Sequence item without/, 'missing-colon'],
  [/^Missing (,|space after)/, 'missing-comma'],
  [/^Unexpected (,|empty item)/, 'extra-comma'],
  [/at node end$/, 'extra-text'],
  [/^Unresolved plain scalar/, 'unquoted'],
  [/^Block scalar header/, 'block-header'],
];

/** Names the problem behind an error of the YAML library. */
export function syntaxProblem({ code, message }: Pick<YAMLError, 'code' | 'message'>): SyntaxProblem {
  return BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? BY_CODE[code] ?? 'other';
}
