/** Version 1, released with 0.1.0. A released version is never edited: a change is a new file with its upgrade and a fixture. */
export const version1 = {
  contacts: 'id, dueOn, circleId, updatedAt',
  interactions: 'id, *contactIds, day',
  notes: 'id, subjectId',
  circles: 'id',
  posts: 'id',
  groups: 'id, linkedinId',
  identities: 'key, subjectId',
  sightings: 'key, groupId',
  changes: 'id, at',
} as const;
