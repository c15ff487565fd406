import {
  Document,
  Header,
  type IParagraphStyleOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Parts } from './canonical-zip.js';
import { CHARACTER_STYLES } from './character-styles.js';

const FONT = 'Times New Roman';

/** Word's own headings, without a look: ours are based on them, and only ours show in the gallery. */
const BARE_HEADING = { run: {}, semiHidden: true } as const;

/** The parts of an empty Word file with these styles, as the library `docx` writes them. */
export async function wordDocument(
  paragraphStyles: readonly IParagraphStyleOptions[],
  language: string,
  textSize?: number,
): Promise<Parts> {
  const document = new Document({
    compatibility: { version: 15 },
    styles: {
      default: {
        document: documentDefaults(language, textSize),
        heading1: BARE_HEADING,
        heading2: BARE_HEADING,
        heading3: BARE_HEADING,
        heading4: BARE_HEADING,
      },
      paragraphStyles: [...paragraphStyles],
      characterStyles: [...CHARACTER_STYLES],
    },
    sections: [
      {
        properties: { titlePage: true },
        headers: {
          first: new Header({ children: [pageNumberLine()] }),
          default: new Header({ children: [pageNumberLine(PageNumber.CURRENT)] }),
        },
        children: [],
      },
    ],
  });
  const files = unzipSync(await Packer.pack(document, 'uint8array'));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Text without a style of ours has the size of running text, else Word's 10 points. */
function documentDefaults(language: string, textSize = 10) {
  return {
    run: {
      font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
      size: Math.round(textSize * 2),
      language: { value: language, eastAsia: language },
    },
    paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO }, widowControl: true },
  };
}

function pageNumberLine(...children: (typeof PageNumber.CURRENT)[]): Paragraph {
  return new Paragraph({ style: 'pageNumber', children: children.length ? [new TextRun({ children })] : [] });
}
