// What a page gets when it asks for `partner-widgets/server`: no name at all, so that its bundle fails to build.
// `"browser": null` in package.json would say the same, but Vite 8 reads it as no answer and goes on to `default`.
export {};

throw new Error(
  'partner-widgets/server needs the secret key, which must never reach a browser. Verify on your own server, and ask it by verifyWithEndpoint.',
);
