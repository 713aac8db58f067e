declare module 'vitest' {
  export interface TaskMeta {
    matrix?: Matrix;
    /** The engine in which it was found. */
    version?: string;
  }
}

/** For each frame, what it answered to each question. */
export type Matrix = Record<string, Record<string, string>>;

const asItself = {
  'event.origin': 'the widget’s',
  'crypto.subtle HMAC': 'yes',
  localStorage: 'yes',
  IndexedDB: 'yes',
  'sees its own page’s storage': 'no, partitioned',
  'module script': 'yes',
  'fetch to own server': 'yes',
  'parent DOM': 'SecurityError',
};
const asNobody = {
  ...asItself,
  'event.origin': 'null',
  localStorage: 'SecurityError',
  IndexedDB: 'SecurityError',
  'sees its own page’s storage': 'SecurityError',
  'module script': 'blocked',
  'fetch to own server': 'blocked',
};

/** In every engine, as they agree. The last is what `SignedWidgetFrame` renders, by the name of its widget. */
export const expected: Matrix = {
  'no sandbox': asItself,
  'allow-scripts': asNobody,
  'scripts + same-origin': asItself,
  SignedWidgetFrame: asItself,
};

/** All cells, one after the other. */
export function answersIn(matrix: Matrix): string[] {
  return Object.entries(matrix).flatMap(([frame, answers]) =>
    Object.entries(answers).map(([question, answer]) => [frame, question, answer].join(': ')),
  );
}
