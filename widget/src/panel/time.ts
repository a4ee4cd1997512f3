/** Waits, but no longer than until the signal aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}

/** Milliseconds before try number `tries` (1, 2, …): a quarter second doubling to 15 s, with jitter. */
export function backOff(tries: number): number {
  return Math.min(15_000, 125 * 2 ** tries) * (0.75 + Math.random() / 2);
}
