import { z } from 'zod';
import { EngineError } from './engine-error';
import type { Parcel } from './engine';

const draftSchema = z.object({ text: z.string().trim().min(1).max(4000) });
const choiceSchema = z.object({ choice: z.union([z.string(), z.number()]).transform((id) => String(id).trim()) });

/** The text in a model's answer. Throws `EngineError('unreadable')` for anything else: no model is believed to keep to a schema. */
export function readDraft(answer: string): string {
  const read = draftSchema.safeParse(jsonIn(answer));
  if (!read.success) throw new EngineError('unreadable', { cause: read.error });
  return read.data.text;
}

/** The chosen id, which is one of those that were offered. */
export function readChoice(answer: string, { prompt }: Parcel): string {
  const read = choiceSchema.safeParse(jsonIn(answer));
  const offered = prompt.schema.properties['choice']?.enum ?? [];
  if (!read.success || !offered.includes(read.data.choice)) throw new EngineError('unreadable');
  return read.data.choice;
}

/** JSON, also within a code fence, as models like to give it. */
function jsonIn(answer: string): unknown {
  const bare = /^\s*```(?:json)?\s*([\s\S]*?)```\s*$/u.exec(answer)?.[1] ?? answer;
  try {
    return JSON.parse(bare);
  } catch (cause) {
    throw new EngineError('unreadable', { cause });
  }
}
