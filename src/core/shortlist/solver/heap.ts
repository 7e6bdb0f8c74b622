/** A queue that always gives out the element that comes before all others. */
export interface Heap<T> {
  readonly add: (element: T) => void;
  readonly take: () => T | undefined;
  /** What `take` would give out. */
  readonly first: () => T | undefined;
}

/** A binary heap of these elements, which it keeps for itself. */
export function heapOf<T>(elements: T[], before: (a: T, b: T) => boolean): Heap<T> {
  const sink = (from: number) => {
    const element = elements[from]!;
    let parent = from;
    for (;;) {
      let child = 2 * parent + 1;
      if (child + 1 < elements.length && before(elements[child + 1]!, elements[child]!)) child++;
      if (child >= elements.length || !before(elements[child]!, element)) break;
      elements[parent] = elements[child]!;
      parent = child;
    }
    elements[parent] = element;
  };
  for (let parent = elements.length >> 1; parent-- > 0; ) sink(parent);
  return {
    add(element) {
      let child = elements.push(element) - 1;
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (!before(element, elements[parent]!)) break;
        elements[child] = elements[parent]!;
        child = parent;
      }
      elements[child] = element;
    },
    take() {
      const taken = elements[0];
      const last = elements.pop();
      if (elements.length > 0) {
        elements[0] = last!;
        sink(0);
      }
      return taken;
    },
    first: () => elements[0],
  };
}
