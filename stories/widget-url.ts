/**
 * Where the stories' widget lives: truly another origin and another site than the page that frames it.
 * On this machine it is the same server by its other name, localhost or 127.0.0.1. A Storybook that is deployed says at build time
 * where else its files are served, as in `STORYBOOK_WIDGET_ORIGIN=https://widget.example npm run storybook:build`, with a path and a
 * slash at its end if they are not at the root; without that the frame stories show `unsafe-sandbox`, as a widget on the host's own
 * origin must.
 */
const served = import.meta.env['STORYBOOK_WIDGET_ORIGIN'] || otherName(new URL(import.meta.env.BASE_URL, location.href));

/** The page that verifies its context and shows something. */
export const widgetUrl = new URL('widget/index.html', served).href;

/** A page that never has loaded. */
export const slowUrl = new URL('slow.html', widgetUrl).href;

/** Can a story show a widget here? Not where all files are served from one origin. */
export const hasWidgetOrigin = new URL(widgetUrl).origin !== location.origin;

/** The stories' widget in the toolbar's theme; any other URL as it is. */
export function inTheme(url: string, theme: string): string {
  return url === widgetUrl && theme !== 'system' ? `${url}?theme=${theme}` : url;
}

function otherName(here: URL): URL {
  const other = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' }[here.hostname];
  return Object.assign(here, { hostname: other ?? here.hostname });
}
