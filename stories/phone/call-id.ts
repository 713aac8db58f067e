let last = 0;

/** A phone's own id of its next call. By number, so that a story looks as it did yesterday; a real one takes its carrier's. */
export const nextCallId = (): string => `call-${++last}`;
