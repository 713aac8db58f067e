/** For tests and stories: `createMockHost` signs with it unless it is given another. Known to the world. */
export const testSecretKey = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0';
