const LOOPBACK = /^https?:\/\/((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/** Is a page of this origin on this very machine, as in development? */
export function isLoopback(origin: string | undefined): boolean {
  return origin !== undefined && LOOPBACK.test(origin);
}
