import { z } from 'zod';
import { stampsKept } from './stamps';

/** An instant in UTC, ISO 8601 (`2026-03-12T09:30:00.000Z`). */
export const instantSchema = z.iso.datetime();

/** When each edited field got its value (lib/domain/stamps). */
export const stampsSchema = z.record(z.string().max(60), z.array(instantSchema).min(1).max(stampsKept));

/** What every stored record carries, so that a second device can be merged later: deletions are tombstones. */
export const recordFields = {
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.exactOptional(),
  stamps: stampsSchema.exactOptional(),
};

/** Text a person types on one line. */
export const lineSchema = z.string().trim().min(1).max(500);

/** Text a person types as long as they like (a note). */
export const textSchema = z.string().max(20_000);
