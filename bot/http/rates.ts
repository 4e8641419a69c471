/** Lets a key act up to `perMinute` times a minute, a full minute's worth at once; answers 0, or the seconds to wait. */
export type Rate = (key: string) => number;

/** Keys remembered at once: the one that acted longest ago is forgotten first, which errs on the side of serving. */
const REMEMBERED = 20_000;

/** A rate kept as a bucket a key that refills steadily; `now` in milliseconds. */
export function makeRate(perMinute: number, now: () => number): Rate {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const at = now();
    const bucket = buckets.get(key) ?? { left: perMinute, at };
    const left = Math.min(perMinute, bucket.left + (Math.max(0, at - bucket.at) * perMinute) / 60_000);
    buckets.delete(key);
    if (buckets.size >= REMEMBERED) forgetOldest(buckets);
    buckets.set(key, { left: left < 1 ? left : left - 1, at });
    return left < 1 ? Math.max(1, Math.ceil(((1 - left) * 60) / perMinute)) : 0;
  };
}

function forgetOldest(buckets: Map<string, unknown>): void {
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}
