import type { PageFinding } from '../../protocol.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { KEY } from '../parts/redraw-key.js';
import { WORDS } from '../words.js';
import { findingItem } from './finding-item.js';
import { groupFindings } from './group-findings.js';

/** So many are drawn at once: a workbook gone wrong may have thousands. */
const AT_ONCE = 200;

/** Findings under the name of their sheet or file. */
export function findingGroups(findings: readonly PageFinding[], item = findingItem): readonly HTMLElement[] {
  const shown = findings.slice(0, AT_ONCE);
  const rest = findings.slice(AT_ONCE);
  const groups = groupFindings(shown).map(({ heading, findings: inside }) =>
    element(
      'div',
      { class: 'finding-group' },
      element('h3', {}, heading),
      element('ul', {}, ...inside.map((finding) => item(finding))),
    ),
  );
  return rest.length === 0 ? groups : [...groups, moreOf(rest, item)];
}

function moreOf(rest: readonly PageFinding[], item: typeof findingItem): HTMLElement {
  const more = button(WORDS.findings.more(rest.length), show, { class: 'more', [KEY]: 'more' });
  const box = element('div', {}, more);
  function show() {
    box.replaceChildren(...findingGroups(rest, item));
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
  }
  return box;
}
