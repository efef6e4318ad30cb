import { defaultRules, type Rules } from '../domain/rules';
import { database } from './database';

/** The person's rules; the starting values until they changed one. */
export async function readRules(): Promise<Rules> {
  return { ...defaultRules, ...(await database.rules.get('rules')) };
}
