/** The entities that Handlebars and the view write. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** The text that escaped text stands for; nothing where it holds other entities. */
export function readEntities(escaped: string): string | undefined {
  if (!escaped.includes('&')) return escaped;
  let isKnown = true;
  const text = escaped.replace(/&[^;]*;?/gu, (entity) => {
    const character = ENTITIES[entity];
    isKnown &&= character !== undefined;
    return character ?? '';
  });
  return isKnown ? text : undefined;
}
