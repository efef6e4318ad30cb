import { describe, expect, test } from 'vitest';
import type { Source, SourceId } from '../../lib/domain/source';
import type { Feedback } from '../../lib/domain/feedback';
import { decide, reshareOf } from '../../lib/suggestions/deciding/decide';
import { postPrint, withinLimits } from '../../lib/suggestions/deciding/use-limits';
import type { PostInput } from '../../lib/suggestions/post';
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

  const offered = (post: PostInput) => {
    const { primary, alternatives } = decide(readPost(post, taxonomy), libraryOf(), settings);
    return [primary, ...alternatives].flatMap((each) => each?.type ?? []);
  };
  const municipality = { name: 'Gemeente Appelscha', headline: 'Gemeente', kind: 'organisation' as const };
  const news = {
    author: municipality,
    text: 'Onze nieuwe aanmaning telt nog één kantje. Vijf testlezers lazen hem hardop voor en vonden alle vijf de datum. De gemeente herschrijft dit jaar alle brieven over belastingen in begrijpelijke taal.',
  };

  test('it comes last, beside something else, at news of an organisation', () => {
    const types = offered(news);
    expect(types.length).toBeGreaterThan(1);
    expect(types.length).toBeLessThanOrEqual(3);
    expect(types.indexOf('reshare')).toBe(types.length - 1);
  });

  test.each([
    ['what a person writes', { ...news, author }],
    ['what stands in a group', { ...news, group: 'Communicatie Nederlandse Overheid' }],
    ['a question to readers', { ...news, text: `${news.text} Hoe krijg je zo’n brief begrijpelijk?` }],
    ['politics', { ...news, text: `${news.text} De gemeenteraad en de wethouder stemmen morgen over de motie van de coalitie.` }],
  ])('not at %s', (_name, post) => {
    expect(offered(post)).not.toContain('reshare');
  });

  test('it counts as the one reaction in public: after another at this post it is gone, and after the day’s number', () => {
    const decided = decide(readPost(news, taxonomy), libraryOf(), settings);
    const used = { outcome: 'used', place: 'public', day: '2026-11-16', post: postPrint(decided.reading.text) } as Feedback;
    const left = (feedback: Feedback[]) => {
      const { primary, alternatives } = withinLimits(decided, feedback, calendarDay('2026-11-16'), { suggestionsPerDay: 1 });
      return [primary, ...alternatives].filter((each) => each?.type === 'reshare');
    };
    expect(left([])).toHaveLength(1);
    expect(left([used])).toEqual([]);
    expect(left([{ ...used, post: 'another' }])).toEqual([]);
  });

  test.each(quietPosts)('never of %s', (...quiet) => {
    expect(reshareOf(readPost(postOf(quiet as [string]), taxonomy), libraryOf(), settings)).toBeUndefined();
  });
});
