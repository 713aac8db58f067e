import { type RefObject, useInsertionEffect } from 'react';

/** Keeps the value of the last render where a handler finds it. */
export function useKept<T>(ref: RefObject<T>, value: T): void {
  useInsertionEffect(() => {
    ref.current = value;
  });
}
