// @ts-check

/**
 * Keeps `--seen-height` of an element at the height of what can be seen of the page: less than the window while a phone's keyboard covers a
 * part of it.
 * @param {HTMLElement} element
 */
export function fitToScreen(element) {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = () => {
    if (seen.scale > 1.01) return; // somebody looks closer
    const covered = window.innerHeight - seen.height > 1;
    if (covered) element.style.setProperty('--seen-height', `${Math.round(seen.height)}px`);
    else element.style.removeProperty('--seen-height');
  };
  seen.addEventListener('resize', fit);
  fit();
}
