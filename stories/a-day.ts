/** Seconds: a limit that is not reached while anyone looks at a story. */
export const A_DAY = 86_400;
