import { awkwardContexts, companyContext, personContext } from '../testing/index.ts';

/** Contexts to try a widget with, by name. */
export const fixtures = { person: personContext, company: companyContext, ...awkwardContexts };

export const fixtureNames = Object.keys(fixtures);

export function fixtureOf(name: string): (typeof fixtures)[keyof typeof fixtures] | undefined {
  return Object.entries(fixtures).find(([each]) => each === name)?.[1];
}
