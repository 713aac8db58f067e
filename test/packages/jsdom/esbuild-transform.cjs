const { transformSync } = require('esbuild');

/** Stands for Babel or SWC, which a project with Jest has. */
module.exports = {
  process: (code, path) => ({
    code: transformSync(code, {
      loader: path.endsWith('.tsx') ? 'tsx' : 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcefile: path,
      sourcemap: 'inline',
    }).code,
  }),
};
