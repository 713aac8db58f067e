/** Remembers how the page's root looks, which a widget's environment changes. Gives back what puts it back. */
export function keepLook({ style, dataset }: HTMLElement = document.documentElement): () => void {
  const { cssText } = style;
  const { theme } = dataset;
  return () => {
    // Not by the attribute, which a strict Content-Security-Policy would refuse.
    style.cssText = cssText;
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
  };
}
