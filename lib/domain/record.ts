import { z } from 'zod';

/** An instant in UTC, ISO 8601 (`2026-03-12T09:30:00.000Z`). */
export const instantSchema = z.iso.datetime();

/** What every stored record carries, so that a second device can be merged later: deletions are tombstones. */
export const recordFields = {
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.exactOptional(),
};

/** Text a person types on one line. */
export const lineSchema = z.string().trim().min(1).max(500);

/** Text a person types as long as they like (a note). */
export const textSchema = z.string().max(20_000);
