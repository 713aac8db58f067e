import { beforeAll } from 'vitest';
import css from '../../src/host/host.css?inline';

/** For the tests of this file alone, as the next file stands in the same page. */
export function withStylesheet(): void {
  beforeAll(() => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return () => style.remove();
  });
}
