import type { Reporter, TestCase } from 'vitest/node';
import { tell } from '../proof/tell.ts';
import { engines, HOW } from './engines.ts';
import { answersIn, expected, type Matrix } from './matrix/matrix.ts';
import { printMatrix } from './matrix/print-matrix.ts';

/** Ends the run with what was found in each engine, and tells it to a proof. */
export const report: Reporter = {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const matrices: Record<string, Matrix> = {};
    const lines: string[] = [];
    for (const { engine, isInstalled } of engines) {
      const own = tests.filter(({ project }) => project.name === engine);
      if (own.length > 0) lines.push(...reportOn(engine, own, matrices));
      else if (!isInstalled) lines.push(reportSkipped(engine));
    }
    if (lines.length > 0) console.log(`\n${printMatrix(matrices)}\n\n${lines.join('\n')}\n`);
  },
};

function reportOn(engine: string, tests: readonly TestCase[], matrices: Record<string, Matrix>): string[] {
  const metas = tests.map((test) => test.meta());
  const version = metas.find((meta) => meta.version)?.version ?? engine;
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const journeys = { what: `Journeys in ${version}`, figure: `${passed} of ${tests.length} passed`, limit: `${tests.length}` };
  tell({ suite: 'engines', ...journeys, ok: passed === tests.length });
  const matrix = metas.find((meta) => meta.matrix)?.matrix;
  if (!matrix) return [`${journeys.what}: ${journeys.figure}`];
  matrices[engine] = matrix;
  const [cells, found] = [answersIn(expected), new Set(answersIn(matrix))];
  const right = cells.filter((cell) => found.has(cell)).length;
  const frames = { what: `Frame matrix in ${version}`, figure: `${right} of ${cells.length} cells as expected`, limit: `${cells.length}` };
  tell({ suite: 'engines', ...frames, ok: right === cells.length });
  return [journeys, frames].map(({ what, figure }) => `${what}: ${figure}`);
}

function reportSkipped(engine: keyof typeof HOW): string {
  const why = `not installed: apt-get install ${HOW[engine]}`;
  tell({ suite: 'engines', what: `Journeys in ${engine}`, figure: 'skipped', limit: 'all', ok: false, why });
  return `${engine} was skipped, ${why}`;
}
