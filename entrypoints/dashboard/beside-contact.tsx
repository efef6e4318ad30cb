import { useState, type ReactNode } from 'react';
import type { ContactId } from '../../lib/domain/contact';
import { OpenContact } from './open-contact';

/** A view from which people are opened; whoever is stands beside it. */
export function BesideContact({ children }: { children: (open: (id: ContactId) => void) => ReactNode }) {
  const [opened, setOpened] = useState<ContactId>();
  return (
    <>
      {children(setOpened)}
      {opened && <OpenContact key={opened} id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
