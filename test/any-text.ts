import fc from 'fast-check';

/** Any UTF-16 at all, halves of surrogate pairs among it. Quicker by far than fast-check's own `unit: 'binary'`. */
export const anyText = (minLength = 0) =>
  fc.array(fc.nat({ max: 0xffff }), { minLength, maxLength: 40 }).map((units) => String.fromCharCode(...units));
