// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useDraft } from '../../entrypoints/shared/use-draft';

beforeEach(() => localStorage.clear());

const open = (stamp = 'a') => renderHook(() => useDraft('form', stamp, () => ({ name: '' }))).result;

describe('a form on its way', () => {
  test('is found again by the next one, until it is cleared', () => {
    const first = open();
    act(() => first.current[1]({ name: 'Congres' }));
    const second = open();
    expect(second.current[0]).toEqual({ name: 'Congres' });
    act(() => second.current[2]());
    expect(second.current[0]).toEqual({ name: '' });
    expect(open().current[0]).toEqual({ name: '' });
  });

  test('of something that was changed since is dropped, and so is a damaged one', () => {
    const first = open('a');
    act(() => first.current[1]({ name: 'Congres' }));
    expect(open('b').current[0]).toEqual({ name: '' });
    localStorage.setItem('draft:form', '{');
    expect(open('a').current[0]).toEqual({ name: '' });
  });
});
