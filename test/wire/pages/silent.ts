// A page that nobody wrote for this wire.
export {};
