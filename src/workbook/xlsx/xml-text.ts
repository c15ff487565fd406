const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** What XML cannot hold, and what looks like the sign for it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be replaced
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/gu;

/** A text as it stands between tags or in an attribute of a spreadsheet; what XML cannot hold becomes `_xHHHH_`. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, coded).replace(/[&<>"\n\t]/gu, (sign) => ENTITIES[sign] ?? sign);
}

function coded(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
