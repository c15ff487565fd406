import type { Asks, PageFile } from '../../protocol.js';
import type { Desk } from '../desk/desk.js';
import type { PageView } from '../pages/page-view.js';
import { createTypefaces, type Typefaces } from '../pages/typefaces.js';

/** Where the typeface is not to be had, which is a fault of ours that is told of. */
const INSTEAD = 'Times New Roman';

/** Draws the pages of the open paper whenever they are others, once their typeface is there. */
export function showPages(desk: Desk, view: PageView): void {
  const { store } = desk;
  const typefacesOf = typefacesByFiles(desk);
  store.watch(
    ({ pages }) => [pages],
    async ({ pages, files }) => {
      const family =
        pages === undefined
          ? ''
          : await typefacesOf(files)
              .familyOf(pages.typeface)
              .catch(() => INSTEAD);
      if (store.state.pages === pages) view.show(pages, family);
    },
  );
}

/** The typefaces are loaded anew only when other files of typefaces were opened. */
function typefacesByFiles(desk: Desk): (files: readonly PageFile[]) => Typefaces {
  const ask = async (name: 'typeface', asked: Asks['typeface'][0]) => {
    const files = await desk.ask(name, asked);
    if (files === undefined) throw new Error('no typeface');
    return files;
  };
  let last = { key: '', typefaces: createTypefaces(ask) };
  return (files) => {
    const fonts = files.filter(({ path }) => /\.(?:ttf|otf)$/iu.test(path));
    const key = fonts.map(({ path, bytes }) => `${path} ${bytes.length}`).join('\n');
    if (key !== last.key) last = { key, typefaces: createTypefaces(ask) };
    return last.typefaces;
  };
}
