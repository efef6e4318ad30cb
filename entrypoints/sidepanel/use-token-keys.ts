import { useEffect, useState } from 'react';
import type { IdentityKey } from '../../lib/domain/identity';
import { withTokenKeys } from '../../lib/linkedin/identities/token-keys';

/** `keys` and, as soon as they are computed, the tokens by which LinkedIn's cards call the same posts. Undefined until then. */
export function useTokenKeys(keys: readonly IdentityKey[]): readonly IdentityKey[] | undefined {
  const [found, setFound] = useState<{ joined: string; all: IdentityKey[] }>();
  const joined = keys.join(' ');
  useEffect(() => {
    const own = joined.split(' ').filter(Boolean) as IdentityKey[];
    void withTokenKeys(own).then((all) => setFound({ joined, all }));
  }, [joined]);
  return found?.joined === joined ? found.all : undefined;
}
