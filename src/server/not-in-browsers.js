// What a page's bundler gets for `partner-widgets/server`: no name at all, so that the bundle fails to build.
// `"browser": null` in package.json says the same, but Vite 8 reads it as no answer and goes on to `default`.
export {};

throw new Error(
  'partner-widgets/server needs the secret key, which must never reach a browser. Verify on your own server, and ask it by verifyWithEndpoint.',
);
