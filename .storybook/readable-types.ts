import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

const CONTROLS: Record<string, 'boolean' | 'number' | 'text'> = { boolean: 'boolean', number: 'number', string: 'text' };

/** Props say `boolean` or `'person' | 'company'`, not "union"; optional ones get the control of their type. */
export const readableTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, readable(argType)]));

function readable<Argument extends InputType>(argument: Argument): Argument {
  const { type, control } = argument;
  if (typeof type !== 'object') return argument;
  if (type.name === 'enum') return withType(argument, type.value.map((value) => `'${value}'`).join(' | '));
  if (type.name !== 'union' || !type.raw) return argument;
  const summary = type.raw.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/s, '$1');
  const input = CONTROLS[summary];
  return { ...withType(argument, summary), control: input ? { type: input } : summary.includes('=>') ? false : control };
}

function withType<Argument extends InputType>(argument: Argument, summary: string): Argument {
  return { ...argument, table: { ...argument.table, type: { summary } } };
}
