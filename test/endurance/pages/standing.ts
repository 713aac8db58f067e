// A page that only stands there.
export {};
