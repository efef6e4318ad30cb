import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactSchema } from '../../lib/domain/contact';
import { readReach, reachText, type ReachText } from '../../lib/domain/reach';

const empty: ReachText = { emails: '', phones: '', websites: '', birthday: '', connectedOn: '', tags: '' };

describe('how to reach someone, as typed', () => {
  test('comes back as it was kept', () => {
    const card = {
      emails: ['ada@voorbeeld.example', 'a.b@ede.example'],
      phones: ['+31 6 00000000'],
      websites: ['https://ada.example'],
      birthday: '--04-17',
      connectedOn: '2020-02-29' as const,
      tags: ['warm', 'oud-collega'],
    };
    const text = reachText(card as never);
    expect(text).toMatchObject({ birthday: '04-17', tags: 'warm, oud-collega' });
    expect(readReach(text)).toEqual({ reach: card });
  });

  test('what is emptied is taken away', () => {
    expect(readReach(empty)).toEqual({
      reach: { emails: null, phones: null, websites: null, birthday: null, connectedOn: null, tags: null },
    });
  });

  test.each([
    ['emails', 'ada@voorbeeld.example\nada voorbeeld'],
    ['birthday', '17-04-1985'],
    ['birthday', '1985-13-01'],
    ['connectedOn', '2020-02-30'],
    ['tags', 'x'.repeat(41)],
    ['websites', Array.from({ length: 21 }, (_, index) => `w${index}.example`).join('\n')],
  ] as const)('%s: %s is refused', (field, value) => {
    expect(readReach({ ...empty, [field]: value })).toEqual({ wrong: [field] });
  });

  test('whatever is taken fits the store', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '@', '.', '\n', ',', ' ', '0', '1', '-', '🌷'), maxLength: 60 });
    fc.assert(
      fc.property(fc.record({ emails: text, phones: text, websites: text, birthday: text, connectedOn: text, tags: text }), (typed) => {
        const read = readReach(typed);
        if (!('reach' in read)) return;
        const fields = Object.fromEntries(Object.entries(read.reach).filter(([, value]) => value !== null));
        const now = '2026-11-25T10:00:00.000Z';
        const contact = {
          id: '0b9b0f1e-7f0b-4d3a-9c52-0d3a1f6f0001',
          kind: 'person',
          name: 'Ada',
          createdAt: now,
          updatedAt: now,
          ...fields,
        };
        expect(contactSchema.safeParse(contact).error).toBeUndefined();
      }),
    );
  });
});
