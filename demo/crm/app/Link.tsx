import type { ComponentProps, MouseEvent } from 'react';
import { navigate } from './location.ts';

/** A real link; a plain click stays in the app, and any other (a new tab, a new window) is left to the browser. */
export function Link({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
