/** Beside what `seePage` reads. It needs nothing of this module, as a browser is given its source. */
export function describePage() {
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
  const backdrop = [document.documentElement, document.body].map((element) => element && getComputedStyle(element).backgroundColor);
  // A skeleton is boxes with a colour, or one with pictures of lines.
  const isPainted = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const { backgroundColor, backgroundImage, opacity, visibility } = getComputedStyle(element);
    const hasColour = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor) && !backdrop.includes(backgroundColor);
    return width * height > 0 && opacity !== '0' && visibility === 'visible' && (hasColour || backgroundImage !== 'none');
  };
  return {
    injected: [...document.querySelectorAll('[data-partner-widgets-injected]')].map(
      (element) => element.getAttribute('data-partner-widgets-injected') ?? '',
    ),
    isBusy: [...document.querySelectorAll('[aria-busy="true"], [role="progressbar"], progress')].some(isSeen),
    hasPicture:
      isMoving ||
      [...document.querySelectorAll('img, svg, canvas, video')].some(isSeen) ||
      // All of them, and so only where there is nothing to read.
      (document.body?.innerText.trim() === '' && [...document.querySelectorAll('body *')].some(isPainted)),
    isComplete: document.readyState === 'complete',
  };
}
