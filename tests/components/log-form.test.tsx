// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LogForm, type LoggedMoment } from '../../components/log-form';
import type { Person } from '../../components/people-picker';
import { calendarDay } from '../../lib/domain/calendar-day';
import { show } from './shown';

const today = calendarDay('2026-11-25');
const network: Person[] = [
  { id: 'a', name: 'Amina Jansen-Bakr', detail: 'Ministerie van Financiën' },
  { id: 'b', name: 'Amber Vos' },
  { id: 'c', name: 'Bas van Leeuwen' },
];

afterEach(cleanup);

function Form({ people, onSubmit }: { people: Person[]; onSubmit: (moment: LoggedMoment) => Promise<boolean> }) {
  const [text, setText] = useState('');
  const suggestions = text ? network.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase())) : [];
  return (
    <LogForm
      today={today}
      people={people}
      suggestions={suggestions}
      searchText={text}
      onSearch={setText}
      onSubmit={onSubmit}
      focus="people"
    />
  );
}

function open(
  people: Person[] = [],
  isKept = true,
): { user: UserEvent; onSubmit: ReturnType<typeof vi.fn<(moment: LoggedMoment) => Promise<boolean>>> } {
  const onSubmit = vi.fn<(moment: LoggedMoment) => Promise<boolean>>(async () => isKept);
  show(<Form people={people} onSubmit={onSubmit} />);
  return { user: userEvent.setup(), onSubmit };
}

describe('quick log', () => {
  test('by keyboard: a name, Enter, what about, Enter; message and today are there already', async () => {
    const { user, onSubmit } = open();
    await user.keyboard('am{ArrowDown}{Enter}');
    expect(screen.getByText('Amber Vos')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: 'Waar ging het over?' }), 'De nieuwsbrief{Enter}');
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ people: [network[1]], channel: 'message', day: today, text: 'De nieuwsbrief' });
  });

  test('several people, another way and another day', async () => {
    const { user, onSubmit } = open([network[2]!]);
    await user.type(screen.getByRole('combobox'), 'amina{Enter}');
    await user.click(screen.getByRole('radio', { name: 'koffie' }));
    await user.click(screen.getByRole('radio', { name: 'Gisteren' }));
    await user.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ people: [network[2], network[0]], channel: 'coffee', day: '2026-11-24' });
  });

  test('someone who is not there yet is made while typing', async () => {
    const { user, onSubmit } = open();
    await user.keyboard('Zoë de Wit{Enter}');
    await user.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect(onSubmit.mock.calls[0]?.[0].people).toEqual([{ name: 'Zoë de Wit' }]);
  });

  test('Backspace in the empty field takes the last one away; Escape empties the field', async () => {
    const { user } = open([network[0]!, network[1]!]);
    const field = screen.getByRole('combobox');
    await user.click(field);
    await user.keyboard('{Backspace}');
    expect(screen.queryByText('Amber Vos')).toBeNull();
    await user.keyboard('ba{Escape}');
    expect((field as HTMLInputElement).value).toBe('');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('without a person it says what is missing and keeps what was typed', async () => {
    const { user, onSubmit } = open();
    const text = screen.getByRole('textbox', { name: 'Waar ging het over?' });
    await user.type(text, 'Bijgepraat{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByText(/Kies eerst/u)).toBeDefined();
    expect((text as HTMLInputElement).value).toBe('Bijgepraat');
  });

  test('what could not be stored stays in the form', async () => {
    const { user, onSubmit } = open([network[0]!], false);
    const text = screen.getByRole('textbox', { name: 'Waar ging het over?' });
    await user.type(text, 'Bijgepraat{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    expect((text as HTMLInputElement).value).toBe('Bijgepraat');
  });
});
