/** `read`, with what it gave for the last words kept, up to `most`: words by themselves, which belong to nobody. */
export function remembering<T>(read: (word: string) => T, most: number): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = read(word);
    kept.set(word, made);
    return made;
  };
}
