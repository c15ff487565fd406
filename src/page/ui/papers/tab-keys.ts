/** Lets the arrow keys, Home and End move between the tabs of a list; `onMove` is told to which. */
export function tabKeys(list: HTMLElement, onMove: (tab: HTMLElement) => void): void {
  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]:not([hidden])')];
    const at = tabs.findIndex((tab) => tab.matches(':focus'));
    const next = target(event.key, at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined || at < 0) return;
    event.preventDefault();
    tab.focus();
    onMove(tab);
  });
}

function target(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
