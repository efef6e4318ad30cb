import { describe, expect, test } from 'vitest';
import type { Source, SourceId } from '../../lib/domain/source';
import { decide, reshareOf } from '../../lib/suggestions/deciding/decide';
import { prepareLibrary } from '../../lib/suggestions/library';
import { readPost } from '../../lib/suggestions/read-post';
import { checkDraft } from '../../lib/suggestions/rubric/check-draft';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import { calendarDay } from '../../lib/domain/calendar-day';
import { quietPosts, postOf } from './quiet-posts';

const taxonomy = compileTaxonomy(builtInTopics);
const source = (part: Partial<Source>): Source => ({
  id: '00000000-0000-4000-8000-000000000001' as SourceId,
  title: 'Wat lezers doen met een aanmaning',
  url: 'https://voorbeeld.nl/aanmaning',
  isOwn: false,
  topics: ['plain-language'],
  remark: 'Onderzoek naar korte brieven, met testlezers.',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...part,
});
const settings = { addressForm: 'je' as const, usedTexts: new Set<string>() };
const libraryOf = (...sources: Source[]) => prepareLibrary({ experiences: [], contacts: [], sources }, taxonomy, calendarDay('2026-11-16'));
const author = { name: 'Robin Verdonk', headline: 'Tekstschrijver', kind: 'person' as const };
const post = {
  author,
  text: 'Onze aanmaning telde zes alinea’s en drie wetsartikelen. Een testlezer vroeg of hij nu een boete had of een prijs. Hoe krijg je zo’n brief begrijpelijk, en wie laat je hem lezen?',
};

describe('something kept to pass on', () => {
  test('is offered at a post on the same matter, with its title and address word for word', () => {
    const { primary, alternatives } = decide(readPost(post, taxonomy), libraryOf(source({})), settings);
    const offered = [primary, ...alternatives].find((suggestion) => suggestion?.type === 'source');
    expect(offered?.text).toContain('Wat lezers doen met een aanmaning');
    expect(offered?.text).toContain('https://voorbeeld.nl/aanmaning');
  });

  test.each([
    ['on another subject', source({ title: 'Windmolens op zee', remark: 'Over tiphoogte', topics: ['energy-transition'] })],
    ['that was thrown away', source({ deletedAt: '2026-02-01T00:00:00.000Z' })],
  ])('not one %s', (_name, other) => {
    expect(decide(readPost(post, taxonomy), libraryOf(other), settings).sources).toEqual([]);
  });
});

describe('passing a post on with a line of one’s own', () => {
  test('the line holds on to the post and passes the rubric', () => {
    const reading = readPost(post, taxonomy);
    const library = libraryOf();
    const line = reshareOf(reading, library, settings);
    expect(line?.type).toBe('reshare');
    expect(
      checkDraft({ type: 'reshare', text: line?.text ?? '' }, { reading, contactNames: library.contactNames }).filter(
        ({ isHard }) => isHard,
      ),
    ).toEqual([]);
  });

  test.each(quietPosts)('never of %s', (...quiet) => {
    expect(reshareOf(readPost(postOf(quiet as [string]), taxonomy), libraryOf(), settings)).toBeUndefined();
  });
});
