import type { SignedContext } from '../../../src/protocol/signed-context.ts';
import type { Harm } from '../harm.ts';

type Parameters = Record<string, unknown>;

const NAMES = ['context', 'signature', 'publicKeySignature'];
const STRANGE: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  7,
  Number.NaN,
  10n,
  '',
  [],
  [[]],
  {},
  Symbol('signature'),
  Buffer.from('a'),
  new Map(),
  () => 'a',
];

function change(act: (parameters: Parameters, name: string, strange: unknown) => unknown): Harm<unknown> {
  return (parameters, dice) => {
    const name = dice.of(NAMES);
    const strange = dice.of(STRANGE);
    return typeof parameters === 'object' && parameters !== null ? act({ ...parameters }, name, strange) : parameters;
  };
}

const put = (act: (value: unknown, strange: unknown) => unknown) =>
  change((parameters, name, strange) => ({ ...parameters, [name]: act(parameters[name], strange) }));

/** What a framework, or an enemy with JSON, hands over instead of two texts. */
export const parameterHarms: Record<string, Harm<unknown>> = {
  'a parameter strange': put((_, strange) => strange),
  'a parameter missing': change((parameters, name) => {
    delete parameters[name];
    return parameters;
  }),
  'a parameter twice': put((value) => [value, value]),
  'a parameter twice, once empty': put((value) => [value, '']),
  'a parameter with a stranger before': put((value, strange) => [strange, value]),
  'a parameter in a list': put((value) => [value]),
  'a parameter in lists': put((value) => [[value]]),
  'a parameter as an object': put((value) => ({ 0: value, length: 1 })),
  'a parameter as a String': put((value) => Object(value)),
  'a parameter that says what it is': put((value) => ({ toString: () => value, valueOf: () => value })),
  'parameters inherited': change((parameters) => Object.create(parameters)),
  'parameters without a prototype': change((parameters) => Object.assign(Object.create(null), parameters)),
  'parameters in __proto__': change((parameters) =>
    JSON.parse(JSON.stringify({ a: 1 }).replace('"a":1', `"__proto__":${JSON.stringify(parameters.toString())}`)),
  ),
  'parameters in a list': change((parameters) => [parameters]),
  'parameters as JSON': change((parameters) => String(parameters['context'])),
  'parameters strange': (_, dice) => dice.of(STRANGE),
  'parameters that throw': change((parameters, name) =>
    Object.defineProperty(parameters, name, {
      get: () => {
        throw new Error('not for you');
      },
    }),
  ),
  'parameters behind a proxy': change((parameters) => new Proxy(parameters, {})),
};

/** Are they still two texts that a URL can carry? */
export function isSignedContext(parameters: unknown): parameters is SignedContext {
  if (typeof parameters !== 'object' || parameters === null || Object.getPrototypeOf(parameters) !== Object.prototype) return false;
  const own = Object.getOwnPropertyDescriptors(parameters);
  return ['context', 'signature'].every((name) => typeof own[name]?.value === 'string');
}
