import { describe, expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { addPromise } from '../../lib/actions/add-promise';
import { deleteContact } from '../../lib/actions/delete-contact';
import { forgetPerson } from '../../lib/actions/forget-person';
import { startIntroduction } from '../../lib/actions/introduce';
import { keepPost } from '../../lib/actions/keep-post';
import { logInteraction } from '../../lib/actions/log-interaction';
import { addDetail } from '../../lib/actions/save-detail';
import { saveNote } from '../../lib/actions/save-note';
import { tagContacts } from '../../lib/actions/tag-contacts';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, today } from '../../lib/domain/calendar-day';
import { identityKey } from '../../lib/domain/identity';
import { RecordGoneError } from '../../lib/errors';
import { createTranslator } from '../../lib/i18n/translate';
import { personReport } from '../../lib/i18n/person-report';
import { findBlocked } from '../../lib/privacy/block';
import { personFileJson, personFilePage } from '../../lib/privacy/person-file';
import { getContact } from '../../lib/store/contacts';
import { dumpStore } from '../../lib/store/dump';
import { listInteractions } from '../../lib/store/interactions';
import { listBlocks, readPersonFile } from '../../lib/store/privacy';
import { withFreshStore } from './fresh-store';

withFreshStore();
const now = today();
const key = identityKey('person:slug:xanthippe');

/** Xanthippe with something in every table, and Grace who shares some of it. */
async function network() {
  const { contactId: id } = await addContact({ kind: 'person', name: 'Xanthippe Verzinsel', organisation: 'Gemeente Q', keys: [key] });
  const { contactId: other } = await addContact({ kind: 'person', name: 'Grace', keys: [identityKey('person:slug:grace')] });
  await logInteraction({ contactIds: [id, other], channel: 'event', day: addDays(now, -3), text: 'Congres' });
  await logInteraction({ contactIds: [id], channel: 'call', day: addDays(now, -2), text: 'Over xylofoons' });
  await saveNote({ subjectKind: 'contact', subjectId: id, text: 'Speelt xylofoon' });
  await addDetail({ contactId: id, kind: 'seeks', text: 'Zoekt xylofonist', source: 'talk', day: now });
  await addPromise({ contactId: id, kind: 'promise', text: 'Xylofoon lenen', day: now });
  await startIntroduction({ contactIds: [id, other], about: 'xylofoons' });
  const { postId } = await keepPost({
    keys: [identityKey('post:activity:7130000000000000000')],
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7130000000000000000/',
    authorName: 'Xanthippe Verzinsel',
    authorKeys: [key],
  });
  await saveNote({ subjectKind: 'post', subjectId: postId, text: 'Mooi over xylofoons' });
  const tagged = await tagContacts([id, other], 'muziek', true);
  return { id, other, tagged };
}

describe('someone who is forgotten', () => {
  test('is nowhere any more, history included; what was shared stays with the other', async () => {
    const { id, other } = await network();
    expect(JSON.stringify(await dumpStore())).toMatch(/xanthippe/iu);
    await forgetPerson(id);
    const left = JSON.stringify(await dumpStore());
    expect(left).not.toMatch(/xanthippe|xylof/iu);
    expect(left).not.toContain(id);
    expect((await listInteractions(other)).map(({ text, contactIds }) => [text, contactIds])).toEqual([['Congres', [other]]]);
    expect((await getContact(other))?.lastInteraction?.day).toBe(addDays(now, -3));
  });

  test('must be there', async () => {
    const { id } = await network();
    await deleteContact(id);
    await expect(forgetPerson(id)).rejects.toBeInstanceOf(RecordGoneError);
  });

  test('is known again by their hashes alone, until the person adds them by hand', async () => {
    const { id } = await network();
    await forgetPerson(id);
    const traces = { keys: [key] };
    expect(await findBlocked([traces, { keys: [], contactId: id }], await listBlocks())).toEqual([true, true]);
    await addContact({ kind: 'person', name: 'Xanthippe Verzinsel', keys: [key] });
    expect(await findBlocked([traces], await listBlocks())).toEqual([false]);
  });

  test('what others had in the same change can still be undone', async () => {
    const { id, other, tagged } = await network();
    await forgetPerson(id);
    await undoChange(tagged.id);
    expect((await getContact(other))?.tags).toBeUndefined();
    expect(await getContact(id)).toBeUndefined();
  });
});

describe("one person's data", () => {
  test('everything kept at them, others as a number only', async () => {
    const { id, other } = await network();
    const file = await readPersonFile(id);
    const json = personFileJson(file!, '2026-11-25T10:00:00.000Z');
    for (const word of ['Xanthippe Verzinsel', 'Speelt xylofoon', 'Zoekt xylofonist', 'Xylofoon lenen', 'Over xylofoons'])
      expect(json).toContain(word);
    expect(json).not.toContain(other);
    expect(json).not.toContain('Grace');
    const { format, interactions } = JSON.parse(json) as { format: string; interactions: { others: number }[] };
    expect(format).toBe('kring-person');
    expect(interactions.map(({ others }) => others).toSorted()).toEqual([0, 1]);
  });

  test.each(['nl', 'en'] as const)('readable in %s, every fact with day and source', async (language) => {
    const { id } = await network();
    const sections = personReport((await readPersonFile(id))!, createTranslator(language));
    const lines = sections.flatMap((section) => section.lines);
    expect(lines.map(({ text }) => text).join('\n')).toContain('Speelt xylofoon');
    expect(lines.filter(({ text }) => text.includes('Zoekt xylofonist'))[0]?.from).toMatch(/gesprek|talk/u);
  });

  test('a hostile name stays text', () => {
    const page = personFilePage({ language: 'nl', title: '<img src=x onerror=alert(1)>', lead: ['"&'], sections: [] });
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
