/** An iterator over `items` that notes when it is closed before its end. */
export function closable<Item>(items: readonly Item[]): { readonly items: Iterable<Item>; readonly closed: () => boolean } {
  let closed = false;
  function* walk(): Generator<Item> {
    let ended = false;
    try {
      yield* items;
      ended = true;
    } finally {
      closed = !ended;
    }
  }
  return { items: walk(), closed: () => closed };
}
