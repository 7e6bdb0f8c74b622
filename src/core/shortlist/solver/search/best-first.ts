/** A queue that gives out the element of the highest bound first; of equal ones the one that came first. */
export interface BestFirst<T extends { readonly bound: number }> {
  readonly add: (element: T) => void;
  readonly take: () => T | undefined;
  /** The highest bound in the queue; minus infinity where it is empty. */
  readonly bound: () => number;
}

export function bestFirst<T extends { readonly bound: number }>(): BestFirst<T> {
  const heap: { readonly element: T; readonly turn: number }[] = [];
  let turns = 0;
  const before = (a: number, b: number): boolean => {
    const first = heap[a]!;
    const second = heap[b]!;
    return first.element.bound === second.element.bound
      ? first.turn < second.turn
      : first.element.bound > second.element.bound;
  };
  const swap = (a: number, b: number) => {
    const kept = heap[a]!;
    heap[a] = heap[b]!;
    heap[b] = kept;
  };
  return {
    add(element) {
      let child = heap.push({ element, turn: turns++ }) - 1;
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (!before(child, parent)) return;
        swap(child, parent);
        child = parent;
      }
    },
    take() {
      if (heap.length === 0) return undefined;
      swap(0, heap.length - 1);
      const taken = heap.pop()!;
      for (let parent = 0; ; ) {
        let child = 2 * parent + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && before(child + 1, child)) child++;
        if (!before(child, parent)) break;
        swap(child, parent);
        parent = child;
      }
      return taken.element;
    },
    bound: () => heap[0]?.element.bound ?? Number.NEGATIVE_INFINITY,
  };
}
