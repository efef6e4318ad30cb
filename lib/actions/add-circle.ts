import type { Circle, CircleId } from '../domain/circle';
import { listCircles } from '../store/circles';
import { change, type Change } from './change';
import { newRecord } from './new-record';

/** A new circle behind the others; `cadenceDays` 1–3650. */
export async function addCircle({
  name,
  cadenceDays,
}: Pick<Circle, 'name' | 'cadenceDays'>): Promise<{ circleId: CircleId; change: Change }> {
  const { result, change: done } = await change({ key: 'change.add-circle', values: { name } }, async (write) => {
    const last = (await listCircles()).at(-1);
    const circle: Circle = { ...newRecord<CircleId>(write.now), name, cadenceDays, position: last ? last.position + 1 : 0 };
    await write.put('circles', circle);
    return circle.id;
  });
  return { circleId: result, change: done };
}
