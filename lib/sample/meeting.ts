import type { Guest, Meeting } from '../domain/meeting';

/** Guests of the example meeting: people of the example network by slug, and others by name alone. */
type SampleGuest = ({ slug: string } | Pick<Guest, 'name' | 'role' | 'organisation'>) & { line?: string };

/** An invented meeting of the next week, so that there is something to prepare. */
export const sampleMeeting: Pick<Meeting, 'kind' | 'name' | 'place' | 'organiser'> & { inDays: number; guests: readonly SampleGuest[] } = {
  kind: 'vng',
  name: 'Themamiddag participatie en vertrouwen',
  place: 'Utrecht',
  organiser: 'VNG',
  inDays: 6,
  guests: [
    { slug: 'amina-jansen-bakr' },
    { slug: 'hanneke-bosma', line: 'Vragen of ze volgend jaar mee wil denken over jongeren.' },
    { slug: 'marijke-van-dalen' },
    { slug: 'maarten-de-boer-vng' },
    { slug: 'wilma-dekker-communicatie' },
    { name: 'Roos Achterberg', role: 'Griffier', organisation: 'Gemeente Borne' },
    { name: 'Idris Vonk', role: 'Adviseur burgerparticipatie', organisation: 'Provincie Flevoland' },
  ],
};
