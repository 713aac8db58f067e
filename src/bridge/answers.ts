import type { HostMessages } from '../protocol/calling/message.ts';
import type { DataOf } from '../protocol/catalog.ts';
import { fail, type Result, succeed } from '../protocol/result.ts';
import type { Arrived } from './read-message.ts';

/** How long the host may take. Milliseconds. */
const PATIENCE = 30_000;

/** The messages that answer a request. Each has a twin that ends in _FAILED. */
export type AnswerType = Extract<keyof HostMessages, `${string}_SUCCEEDED`>;

/** Promises for answers that the wire does not number: each belongs to the request of its kind that has waited longest. */
export class Answers {
  #waiting: [AnswerType, settle: (result: Result<unknown>) => void][] = [];

  wait<Type extends AnswerType>(type: Type): Promise<Result<DataOf<HostMessages, Type>>> {
    return new Promise((resolve) => {
      const settle = (result: Result<unknown>): void => {
        clearTimeout(timer);
        this.#waiting = this.#waiting.filter((each) => each[1] !== settle);
        // `hear` gives each the data of its own type alone.
        resolve(result as Result<DataOf<HostMessages, Type>>);
      };
      const timer = setTimeout(() => settle(fail('answer-timeout', `No ${type} came within 30 s.`)), PATIENCE);
      this.#waiting.push([type, settle]);
    });
  }

  hear({ type, data }: Arrived<HostMessages>): void {
    const asked = type.replace('_FAILED', '_SUCCEEDED');
    const [, settle] = this.#waiting.find((each) => each[0] === asked) ?? [];
    settle?.(type === asked ? succeed(data) : fail('refused', `The host answered ${type}.`));
  }

  /** The host will not answer any more. */
  drop(): void {
    for (const [, settle] of this.#waiting) settle(fail('disconnected', 'The host began anew.'));
  }
}
