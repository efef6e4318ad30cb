/**
 * Errors a person can do something about. `messageKey` names the sentence in `locales/` that says what happened and what to do;
 * anything else that is thrown is a fault of ours.
 */
export class ExpectedError extends Error {
  readonly messageKey: string;

  constructor(messageKey: string, options?: ErrorOptions) {
    super(messageKey, options);
    this.name = new.target.name;
    this.messageKey = messageKey;
  }
}

/** The store did not answer in time, or refused, twice. Nothing was written. */
export class StoreFailedError extends ExpectedError {
  constructor(options?: ErrorOptions) {
    super('error.store-failed', options);
  }
}

/** The disk or the browser's quota is full. Nothing was written; what was there is kept. */
export class StorageFullError extends ExpectedError {
  constructor(options?: ErrorOptions) {
    super('error.storage-full', options);
  }
}

/** The record was changed after the change that was to be undone. */
export class ChangedSinceError extends ExpectedError {
  constructor() {
    super('error.changed-since');
  }
}

/** The record is not there (any more). */
export class RecordGoneError extends ExpectedError {
  constructor() {
    super('error.not-found');
  }
}

/** These two were introduced to each other before, or it was thought of. */
export class AlreadyIntroducedError extends ExpectedError {
  constructor() {
    super('error.already-introduced');
  }
}

/** The store was written by a newer Kring than this one: nothing is written, so that nothing is lost. */
export class NewerStoreError extends ExpectedError {
  constructor() {
    super('error.newer-store');
  }
}

/** A damaged store could not be taken away: another page holds it, or the browser cannot open it at all. */
export class StoreHeldError extends ExpectedError {
  constructor(options?: ErrorOptions) {
    super('error.store-held', options);
  }
}

/** They asked not to be sent vacancies or assignments. Nothing was written. */
export class NoVacanciesError extends ExpectedError {
  constructor() {
    super('error.no-vacancies');
  }
}

/** They heard of this one already. Nothing was written. */
export class AlreadyPassedOnError extends ExpectedError {
  constructor() {
    super('error.already-passed-on');
  }
}
