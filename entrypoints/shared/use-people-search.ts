import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { circleHue } from '../../components/circle-hue';
import type { Person } from '../../components/people-picker';
import { listCircles } from '../../lib/store/circles';
import { searchPeople } from '../../lib/store/search';

/** Type-ahead over the person's people. */
export function usePeopleSearch(): { text: string; search: (text: string) => void; suggestions: Person[] } {
  const [text, search] = useState('');
  const suggestions = useLiveQuery(async () => {
    const [found, circles] = await Promise.all([searchPeople(text, 6), listCircles()]);
    return found.map(({ contact }): Person => {
      const circle = circles.find(({ id }) => id === contact.circleId);
      return { id: contact.id, name: contact.name, detail: contact.organisation ?? contact.headline, hue: circle && circleHue(circle) };
    });
  }, [text]);
  return { text, search, suggestions: suggestions ?? [] };
}
