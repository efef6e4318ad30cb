import type { Signals } from '../reading';

/** A value and the signal that told it. */
export interface Answer<Value> {
  value: Value;
  signal: string;
}

/** Asks the signals in the order of their rank; the first that knows answers. An empty text or list is no answer. */
export function ask<Value>(ranked: Record<string, () => Value | undefined>): Answer<Value> | undefined {
  for (const [signal, tell] of Object.entries(ranked)) {
    const value = tell();
    if (value !== undefined && (value as { length?: number }).length !== 0) return { value, signal };
  }
  return undefined;
}

type Answers<Fields> = { [Field in keyof Fields]: Answer<Fields[Field]> | undefined };

/** The fields that were answered (absent ones are left out) and, under `prefix.field`, by which signal. */
export function collect<Fields extends object>(prefix: string, answers: Answers<Fields>): { fields: Partial<Fields>; signals: Signals } {
  const fields: Partial<Fields> = {};
  const signals: Signals = {};
  for (const field of Object.keys(answers) as (keyof Fields & string)[]) {
    const answer = answers[field];
    if (answer === undefined) continue;
    fields[field] = answer.value;
    signals[`${prefix}.${field}`] = answer.signal;
  }
  return { fields, signals };
}

/** `fields` without those that are undefined. */
export function present<Fields extends object>(fields: { [Field in keyof Fields]: Fields[Field] | undefined }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
