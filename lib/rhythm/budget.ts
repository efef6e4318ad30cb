import type { Assignment } from '../domain/assignment';
import type { Rules } from '../domain/rules';

export interface Budget {
  /** People the person may seek out this week. */
  total: number;
  /** People sought out since Monday. */
  spent: number;
  left: number;
  isBetween: boolean;
}

/** Between two assignments there is room for half as many again. */
const betweenFactor = 1.5;

/** What is left of the week. `spent`: how many people were sought out since Monday; someone sought out twice counts once. */
export function budgetOf(spent: number, assignments: readonly Pick<Assignment, 'state'>[], rules: Pick<Rules, 'weeklyBudget'>): Budget {
  const isBetween = isBetweenAssignments(assignments);
  const total = isBetween ? Math.ceil(rules.weeklyBudget * betweenFactor) : rules.weeklyBudget;
  return { total, spent, left: Math.max(0, total - spent), isBetween };
}

/** An assignment ended and none runs. */
export function isBetweenAssignments(assignments: readonly Pick<Assignment, 'state'>[]): boolean {
  return assignments.some(({ state }) => state === 'ended') && !assignments.some(({ state }) => state === 'running');
}
