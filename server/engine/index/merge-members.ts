import type { ItemClasses } from './item-classes.ts';

/** The members of several classes from a place on, in the order of their places: a merge of sorted lists by a heap. */
export function* inOrderOfPlace({ members, starts }: ItemClasses, classes: readonly number[], from: number): Generator<number> {
  const heap: { slot: number; end: number }[] = [];
  for (const at of classes) {
    const end = starts[at + 1] ?? 0;
    const slot = firstSlotFrom(members, starts[at] ?? 0, end, from);
    if (slot < end) heap.push({ slot, end });
  }
  const placeAt = (at: number) => members[heap[at]?.slot ?? 0] ?? 0;
  const sink = (start: number) => {
    for (let at = start; ;) {
      const left = 2 * at + 1;
      let least = at;
      for (const child of [left, left + 1]) if (child < heap.length && placeAt(child) < placeAt(least)) least = child;
      const [mine, theirs] = [heap[at], heap[least]];
      if (least === at || mine === undefined || theirs === undefined) return;
      heap[at] = theirs;
      heap[least] = mine;
      at = least;
    }
  };
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(at);
  for (let top = heap[0]; top !== undefined; top = heap[0]) {
    yield members[top.slot] ?? 0;
    top.slot += 1;
    if (top.slot >= top.end) {
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) heap[0] = last;
    }
    sink(0);
  }
}

function firstSlotFrom(members: Uint32Array, start: number, end: number, from: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
