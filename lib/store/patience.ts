/** The store did not answer in time. */
export class PatienceError extends Error {
  constructor() {
    super('The store did not answer.');
    this.name = 'PatienceError';
  }
}

/** What `promise` comes to, or a PatienceError after so many milliseconds: a damaged store can leave a request without an answer for ever (quality.md 1.3, F10). */
export function withPatience<Result>(promise: Promise<Result>, patience: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PatienceError()), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
