import { ExpectedError } from '../errors';

/** What can go wrong with an engine, each with a sentence in locales/ (`engines.problem-…`) that says what to do. */
export const engineProblems = [
  'not-allowed',
  'unreachable',
  'timeout',
  'no-key',
  'origin-refused',
  'forbidden',
  'not-found',
  'too-many',
  'server-fault',
  'refused',
  'not-json',
  'unexpected',
  'too-long',
  'unreadable',
  'absent',
  'unavailable',
  'not-downloaded',
  'model-failed',
] as const;
export type EngineProblem = (typeof engineProblems)[number];

/** An engine did not do what was asked. Nothing of the person's is lost: the text that Kring made itself is still there. */
export class EngineError extends ExpectedError {
  readonly problem: EngineProblem;

  constructor(problem: EngineProblem, options?: ErrorOptions) {
    super(`engines.problem-${problem}`, options);
    this.problem = problem;
  }
}
