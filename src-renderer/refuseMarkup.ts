/**
 * No string becomes markup in this page: the content policy asks this for every one. The empty string may, since
 * react-aria empties the element that speaks to screen readers with it.
 */
window.trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) });
