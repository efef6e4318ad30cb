import type { Channel } from '../../lib/domain/interaction';
import { Icon } from './icon';

/** Each channel has a drawing of the same name. */
export function ChannelIcon({ channel, size = 18 }: { channel: Channel; size?: number }) {
  return <Icon name={channel} size={size} />;
}
