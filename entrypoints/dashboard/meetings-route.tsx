import { useState } from 'react';
import type { ContactId } from '../../lib/domain/contact';
import { MeetingsView } from '../shared/meetings/meetings-view';
import { OpenContact } from './open-contact';

/** Meetings on the full page; whoever is opened stands beside them. */
export function MeetingsRoute() {
  const [opened, setOpened] = useState<ContactId>();
  return (
    <>
      <MeetingsView onOpen={setOpened} />
      {opened && <OpenContact key={opened} id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
