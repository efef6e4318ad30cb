// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useToast, type ToastMessage } from '../../components/toast';
import { show } from './shown';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Say({ message }: { message: ToastMessage }) {
  const say = useToast();
  return (
    <button type="button" onClick={() => say(message)}>
      zeg
    </button>
  );
}

function say(message: ToastMessage): void {
  show(<Say message={message} />);
  fireEvent.click(screen.getByText('zeg'));
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

describe('a toast', () => {
  test('goes by itself, but not while someone points at it', () => {
    say({ text: 'Vastgelegd' });
    fireEvent.pointerEnter(screen.getByText('Vastgelegd').parentElement!);
    pass(20_000);
    fireEvent.pointerLeave(screen.getByText('Vastgelegd').parentElement!);
    pass(7000);
    expect(screen.getByRole('status').textContent).toContain('Vastgelegd');
    pass(2000);
    expect(screen.queryByText('Vastgelegd')).toBeNull();
  });

  test('undoes what it told, once', () => {
    const onUndo = vi.fn();
    say({ text: 'Vastgelegd', onUndo });
    fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Vastgelegd')).toBeNull();
  });

  test('of an error interrupts and stays until it is closed', () => {
    say({ text: 'Geen ruimte', tone: 'error' });
    pass(60_000);
    expect(screen.getByRole('alert').textContent).toContain('Geen ruimte');
    fireEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByText('Geen ruimte')).toBeNull();
  });
});
