import type { Matrix } from './matrix.ts';

/** One table for all engines. Where they do not agree, each is named with its answer. */
export function printMatrix(matrices: Readonly<Record<string, Matrix>>): string {
  const names = (one: (matrix: Matrix) => string[]) => [...new Set(Object.values(matrices).flatMap(one))];
  const frames = names((matrix) => Object.keys(matrix));
  const questions = names((matrix) => Object.values(matrix).flatMap((answers) => Object.keys(answers)));
  const cell = (frame: string, question: string): string => {
    const answers = Object.entries(matrices).map(([engine, matrix]) => [engine, matrix[frame]?.[question] ?? 'nothing'] as const);
    const [one, ...others] = new Set(answers.map(([, answer]) => answer));
    return others.length === 0 ? (one ?? '') : answers.map((each) => each.join(': ')).join(', ');
  };
  const rows = [['', ...frames], ...questions.map((question) => [question, ...frames.map((frame) => cell(frame, question))])];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
