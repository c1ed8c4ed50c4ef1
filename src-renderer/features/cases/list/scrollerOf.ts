/** What scrolls the element: the content of the frame, or the whole page where the window is small. */
export function scrollerOf(element: Element | null): Element | null {
  const content = element?.closest('main');
  const scrolls = content && getComputedStyle(content).overflowY === 'auto';
  return scrolls ? content : document.scrollingElement;
}
