import type { Circle } from '../lib/domain/circle';

/** 0–5: which of the six hues a circle has. */
export function circleHue({ position }: Pick<Circle, 'position'>): number {
  return position % 6;
}
