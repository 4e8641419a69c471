/** `read`, with what it gave for the last keys kept, up to `most`: words by themselves and the like, which belong to nobody. */
export function remembering<K, T>(read: (key: K) => T, most: number): (key: K) => T {
  const kept = new Map<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = read(key);
    kept.set(key, made);
    return made;
  };
}
