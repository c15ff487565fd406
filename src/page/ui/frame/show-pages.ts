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
      const typefaces = typefacesOf(files);
      const family = pages === undefined ? '' : await typefaces.familyOf(pages.typeface).catch(() => INSTEAD);
      if (store.state.pages === pages) view.show(pages, family);
    },
  );
}

/** The typefaces are loaded anew only when other files of typefaces were opened. */
function typefacesByFiles(desk: Desk): (files: readonly PageFile[]) => Typefaces {
  const typefaces = createTypefaces(async (name, asked: Asks['typeface'][0]) => {
    const files = await desk.ask(name, asked);
    if (files === undefined) throw new Error('no typeface');
    return files;
  });
  let last: readonly Uint8Array[] = [];
  return (files) => {
    const fonts = files.filter(({ path }) => /\.ttf$/iu.test(path)).map(({ bytes }) => bytes);
    const same = fonts.length === last.length && fonts.every((bytes, at) => bytes === last[at]);
    if (!same) typefaces.forget();
    last = fonts;
    return typefaces;
  };
}
