// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useGrowingList } from '../../entrypoints/shared/use-growing-list';
import { show } from './shown';

/** Tells the observer of the moment that its element is in view. */
let comeIntoView: () => void;

beforeEach(() => {
  // jsdom lays nothing out.
  class Observer {
    constructor(onChange: (entries: { isIntersecting: boolean }[]) => void) {
      comeIntoView = () => onChange([{ isIntersecting: true }]);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function List({ size }: { size: number }) {
  const { shown, more } = useGrowingList(Array.from({ length: size }, (_, index) => index));
  return (
    <>
      <ul>
        {shown.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

const rows = () => screen.getAllByRole('listitem').length;

describe('a long list', () => {
  test('begins with its first hundred rows, and says how many are left', () => {
    show(<List size={30_000} />);
    expect(rows()).toBe(100);
    expect(screen.getByRole('button', { name: 'Toon meer (nog 29.900)' })).toBeTruthy();
  });

  test('grows at a press and when its end comes into view, up to its last row', async () => {
    show(<List size={250} />);
    await userEvent.click(screen.getByRole('button', { name: 'Toon meer (nog 150)' }));
    expect(rows()).toBe(200);
    act(() => comeIntoView());
    expect(rows()).toBe(250);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('that is short has nothing below it', () => {
    show(<List size={100} />);
    expect(rows()).toBe(100);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
