/** `of`, asked once for each key: in a large archive the same few names and links stand in every message of a conversation. */
export function onceEach<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = of(key);
    known.set(key, value);
    return value;
  };
}
