// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OwnProfile } from '../../entrypoints/dashboard/library/own-profile';
import { PersonView } from '../../entrypoints/sidepanel/person-view';
import { identityKey } from '../../lib/domain/identity';
import { readSettings, settingsSchema, writeSettings } from '../../lib/settings';
import { dumpStore } from '../../lib/store/dump';
import { withFreshStore } from '../actions/fresh-store';
import { show } from '../components/shown';

withFreshStore();
beforeEach(() => writeSettings({ profileTerms: undefined }));
afterEach(cleanup);

const finding = (term: string) => screen.getAllByRole('listitem').find(({ textContent }) => textContent?.startsWith(term))?.textContent;

describe('one’s own profile', () => {
  test('in the panel: the headline that was read, and an honest word about the rest', async () => {
    const person = {
      keys: [identityKey('person:slug:ada')],
      kind: 'person' as const,
      name: 'Ada',
      headline: 'Interim communicatieadviseur',
    };
    show(<PersonView person={person} isLogging={false} isOwn />);
    await userEvent.click(await screen.findByRole('button', { name: 'Profiel nakijken' }));
    await screen.findByText(/De rest leest Kring niet/u);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Kopregel' }).value).toBe('Interim communicatieadviseur');
    expect(finding('interim communicatieadviseur')).toContain('in je kopregel');
    expect(finding('interim communicatie overheid')).toContain('“overheid” staat er niet in');
  });

  test('pasted in the dashboard: nothing is said before there is something to look at, and nothing is kept', async () => {
    show(<OwnProfile />);
    await userEvent.click(screen.getByRole('button', { name: 'Profiel nakijken' }));
    const about = await screen.findByRole('textbox', { name: 'Info' });
    expect(screen.queryByRole('list')).toBeNull();
    await userEvent.type(about, 'Interim adviseur communicatie bij de overheid.');
    expect(finding('interim communicatie overheid')).toContain('in je info');
    expect(JSON.stringify([await dumpStore(), await readSettings(), { ...localStorage }])).not.toContain('Interim adviseur');
  });

  test('with terms of one’s own, kept in the settings until they are taken back', async () => {
    show(<OwnProfile />);
    await userEvent.click(screen.getByRole('button', { name: 'Profiel nakijken' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Kopregel' }), 'Woordvoerder');
    await userEvent.click(screen.getByRole('button', { name: 'Zoektermen aanpassen' }));
    const terms = screen.getByRole('textbox', { name: 'Waar opdrachtgevers op zoeken' });
    await userEvent.clear(terms);
    await userEvent.type(terms, ' woordvoerder gemeente \n\nwoordvoerder\nwoordvoerder');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(finding('woordvoerder gemeente')).toContain('“gemeente” staat er niet in'));
    expect((await readSettings()).profileTerms).toEqual(['woordvoerder gemeente', 'woordvoerder']);
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar de gebruikelijke' }));
    await waitFor(() => expect(finding('interim communicatie overheid')).toBeDefined());
    expect((await readSettings()).profileTerms).toBeUndefined();
  });

  test('damaged terms are as if there were none', () => {
    expect(settingsSchema.parse({ profileTerms: 'x' }).profileTerms).toBeUndefined();
    expect(settingsSchema.parse({ profileTerms: [] }).profileTerms).toBeUndefined();
  });
});
