import { type RefObject, useInsertionEffect, useRef } from 'react';

/** The value of the last render, for effects that must not run again because a caller wrote a callback inline. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useInsertionEffect(() => {
    latest.current = value;
  });
  return latest;
}
