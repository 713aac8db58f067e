import * as z from 'zod/mini';

/** Text of at most so many characters. */
export const text = (most: number) => z.string().check(z.maxLength(most));

/** A path inside the widget, with query and hash. Two slashes would name another site. */
export const path = /* @__PURE__ */ (() => text(2_000).check(z.regex(/^\/(?![/\\])[^\s\\]*$/)))();

export const viewType = /* @__PURE__ */ (() => z.enum(['person', 'company']))();
