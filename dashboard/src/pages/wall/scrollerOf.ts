/** The element that scrolls what is in it; the page where none does. */
export function scrollerOf(element: HTMLElement): Element {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.documentElement;
}
