const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What has a meaning in XML, and what no XML 1.0 file may hold in whatever form. */
const SPECIAL = /[&<>"]|[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** All of those, and half a character too: what is looked for in every text must be found fast. */
const SUSPECT = /[&<>"]|[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/;

/** Text as it stands in XML, inside an element or between double quotes; characters XML cannot hold are left out. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}
