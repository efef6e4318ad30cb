import { beforeEach, vi } from 'vitest';
import { database } from '../../lib/store/database';

vi.mock('../../lib/actions/announce-change', () => ({ announceChange: vi.fn() }));

/** An empty store before every test of the file that calls this. */
export function withFreshStore(): void {
  beforeEach(async () => {
    await database.delete();
    await database.open();
  });
}
