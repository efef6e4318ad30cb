import { recordSightings } from '../../lib/actions/record-sightings';
import { today } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import { currentTranslator } from '../../lib/i18n/current-translator';
import { marksQuestionSchema, type MarksQuestion } from '../../lib/message-schemas';
import { readLockState } from '../../lib/lock';
import { onMessage, type MarksAnswer } from '../../lib/messages';
import { withTokenKeys } from '../../lib/linkedin/identities/token-keys';
import { readSettings } from '../../lib/settings';
import { listCircles } from '../../lib/store/circles';
import { findContacts } from '../../lib/store/contacts';
import { listGroups } from '../../lib/store/groups';
import { newestNotes } from '../../lib/store/notes';
import { findPosts } from '../../lib/store/posts';
import { readReasons } from '../../lib/store/queue';
import { markLabels, personMark, postMark } from './mark-words';
import { fromLinkedIn } from './sender';

/** Answers what the content script may know of the people and posts it shows: finished words, nothing more. */
export function answerMarkQuestions(): void {
  onMessage('lookUpMarks', async (data, sender) => {
    fromLinkedIn(sender);
    const question = marksQuestionSchema.parse(data);
    return (await readLockState()) === 'locked' ? nothing(question) : answer(question);
  });
}

/** While Kring is locked nobody is known. */
async function nothing({ people, posts }: MarksQuestion): Promise<MarksAnswer> {
  const [{ annotateWhere }, translator] = await Promise.all([readSettings(), currentTranslator()]);
  return {
    people: people.map(() => null),
    posts: posts.map(() => null),
    labels: markLabels(translator),
    annotatePosts: annotateWhere,
    markedGroupIds: [],
  };
}

async function answer(question: MarksQuestion): Promise<MarksAnswer> {
  // A note kept at a post's page is known by its activity; a card may show only the hash of it, and the other way round.
  const postKeys = await Promise.all(question.posts.map(({ keys }) => withTokenKeys(keys)));
  const [settings, translator, contacts, posts, circles, groups] = await Promise.all([
    readSettings(),
    currentTranslator(),
    findContacts(question.people.map(({ keys }) => keys)),
    findPosts(postKeys),
    listCircles(),
    listGroups(),
  ]);
  const known = contacts.filter((contact) => contact !== undefined);
  const notes = await newestNotes([...known.map(({ id }) => id), ...posts.flatMap((post) => post?.id ?? [])]);
  void rememberSightings(question, contacts);
  const day = today();
  const reasons = await readReasons(known, day);
  const words = { translator, today: day, circles, showNoteStart: settings.showNoteStart };
  return {
    people: contacts.map((contact) => (contact ? personMark(contact, notes.get(contact.id), reasons.get(contact.id) ?? [], words) : null)),
    posts: posts.map((post) => {
      const note = post && notes.get(post.id);
      return note ? postMark(note, words) : null;
    }),
    labels: markLabels(translator),
    annotatePosts: settings.annotateWhere,
    markedGroupIds: groups.flatMap(({ linkedinId, isPublicSector }) => (isPublicSector ? linkedinId : [])),
  };
}

/** Who of the person's contacts wrote in which group, for the group's card in the panel. */
async function rememberSightings({ people, groupId }: MarksQuestion, contacts: (Contact | undefined)[]): Promise<void> {
  const seen = Map.groupBy(
    people.flatMap((person, index) => {
      const contact = contacts[index];
      const group = person.groupId ?? groupId;
      return contact && group ? [{ group, contactId: contact.id }] : [];
    }),
    ({ group }) => group,
  );
  for (const [group, sightings] of seen) {
    await recordSightings(
      group,
      sightings.map(({ contactId }) => contactId),
      today(),
    );
  }
}
