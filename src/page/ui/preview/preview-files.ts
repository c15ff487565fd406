import type { PageFile } from '../../protocol.js';
import { followFiles } from './follow-files.js';
import { news } from './news.js';

/** The files that `thidua preview` shows. */
export interface PreviewFiles {
  /** The files as they are found first; there is no answer before they can be read. */
  readonly first: Promise<readonly PageFile[]>;
  /** Is told all files whenever one of them has changed, come or gone; at once, if one has since the first. */
  onChange(listener: (files: readonly PageFile[]) => void): void;
  /** Is told that the command line no longer answers, and that it does again. */
  onLost(listener: (isLost: boolean) => void): void;
}

/** The files of `thidua preview`, followed from now on; nothing where the page was not opened by it. */
export function previewFiles(): PreviewFiles | undefined {
  if (document.querySelector('meta[name="thidua-preview"]') === null) return undefined;
  const [changes, losses] = [news<readonly PageFile[]>(), news<boolean>()];
  const first = new Promise<readonly PageFile[]>((resolve) => {
    let tell = (files: readonly PageFile[]) => {
      tell = changes.tell;
      resolve(files);
    };
    const read = followFiles(
      (address) => fetch(address),
      (files) => tell(files),
    );
    openLine(read, losses.tell);
  });
  return { first, onChange: changes.listen, onLost: losses.listen };
}

/** An event comes at once, and at every change. The browser itself tries to find a lost line again. */
function openLine(onEvent: () => void, onLost: (isLost: boolean) => void): void {
  const line = new EventSource('changes');
  line.onmessage = onEvent;
  line.onopen = () => onLost(false);
  line.onerror = () => onLost(true);
}
