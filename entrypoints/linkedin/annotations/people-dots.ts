import { findWords } from '../placement';
import { chips, dot } from './chips';

/** A dot at the people whom the person knows, in lists of people: own connections, people found, members of a group. */
export const peopleDots = chips(
  'people-dots',
  (kind) => /^(?:connections|search-people|group-members)$/u.test(kind),
  [dot],
  function* (page) {
    for (const { element, person } of page.people()) {
      // Only a group's list is one of the places that the setting speaks of.
      const mark = (!page.groupId || page.marks.covers(page.groupId)) && page.marks.person(person.keys, page.groupId);
      const near = mark && findWords(element, person.name);
      const block = near && (near.closest('a') ?? near).parentElement;
      if (mark && block)
        yield { about: element, anchor: { block, near }, within: element, person: mark, subject: { intent: 'card', keys: person.keys } };
    }
  },
);
