import { draftLanguage } from '../language';
import type { PostReading } from '../read-post';
import type { Reason } from './reason';

/** Why there is nothing to suggest: the kind of post, its language, or an empty library. */
export function quietReason({ kind, language }: PostReading): Reason {
  switch (kind) {
    case 'mourning':
    case 'illness':
    case 'sorrow':
    case 'crisis':
    case 'person-case':
    case 'campaign':
    case 'advert':
    case 'bait':
    case 'delicate':
    case 'notice':
    case 'off-topic':
    case 'personal':
      return { code: kind };
    default:
      return draftLanguage(language) === undefined ? { code: 'language', parameters: { language } } : { code: 'nothing-fits' };
  }
}
