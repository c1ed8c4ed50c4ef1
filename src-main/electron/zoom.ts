import type { WebContents } from 'electron';

const SMALLEST = -3;
const LARGEST = 6;

/** The text size of the window, kept when a lock replaces the page. */
export function createZoom(current: () => WebContents | undefined) {
  let level = 0;
  const set = (next: number): void => {
    level = Math.min(LARGEST, Math.max(SMALLEST, next));
    current()?.setZoomLevel(level);
  };
  return {
    larger: () => set(level + 1),
    smaller: () => set(level - 1),
    reset: () => set(0),
    applyTo: (contents: WebContents) => contents.setZoomLevel(level),
  };
}
