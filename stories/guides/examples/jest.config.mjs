export default {
  testEnvironment: './jsdom-with-node.mjs',
  // The package is ES modules alone: let what compiles your tests compile it, too.
  transformIgnorePatterns: ['/node_modules/(?!partner-widgets/)'],
};
