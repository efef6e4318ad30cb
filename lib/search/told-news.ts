import type { Contact } from '../domain/contact';
import type { News } from '../domain/news';
import { fold } from './fold';

export type ToldNews = Pick<News, 'field' | 'after'> & { before: string };

/**
 * What a page or file tells of someone's work that their card does not: another organisation or headline. Not what was offered before, whatever became of it, and
 * not where they used to work.
 */
export function toldNews(
  contact: Pick<Contact, 'headline' | 'organisation' | 'employers'>,
  told: Pick<Contact, 'headline' | 'organisation'>,
  known: readonly Pick<News, 'field' | 'after'>[],
): ToldNews[] {
  return (['organisation', 'headline'] as const).flatMap((field): ToldNews[] => {
    const [before, after] = [contact[field], told[field]];
    if (before === undefined || after === undefined || fold(before) === fold(after)) return [];
    const isFormer = field === 'organisation' && contact.employers?.some(({ organisation }) => fold(organisation) === fold(after));
    const wasOffered = known.some((each) => each.field === field && fold(each.after) === fold(after));
    return isFormer || wasOffered ? [] : [{ field, before, after }];
  });
}
