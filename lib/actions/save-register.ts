import type { Register } from '../domain/register';
import { readRegister } from '../store/privacy';
import { change, type Change } from './change';

/** Changes the register of processing: the person's own words in a part (an empty text: the example again), or how long they keep people. */
export async function saveRegister(patch: Partial<Pick<Register, 'texts' | 'retentionYears'>>): Promise<Change> {
  const { change: done } = await change(
    { key: 'change.save-register', values: {} },
    async (write) => {
      const register = await readRegister();
      const texts = Object.entries({ ...register.texts, ...patch.texts }).filter(([, text]) => text.trim() !== '');
      await write.put('register', { ...register, ...patch, texts: Object.fromEntries(texts) });
    },
    { fold: 'register' },
  );
  return done;
}
