/** Fields of a contact that are derived from other records: never an edit, never merged, and brought up to date by the actions. */
export const derivedFields = ['lastInteraction', 'standing', 'dueOn', 'turnOn', 'call'] as const;
