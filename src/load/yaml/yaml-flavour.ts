/** How strictly a text is read: `core` is YAML 1.2; `json` is its JSON subset, where unquoted words are errors. */
export type YamlFlavour = 'core' | 'json';
