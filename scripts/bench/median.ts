/** The median time of a task in milliseconds, after one run to warm up. */
export function medianTime(runs: number, task: () => void): number {
  task();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    task();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

export function milliseconds(time: number): string {
  return `${time >= 100 ? time.toFixed(0) : time.toFixed(1)} ms`;
}
