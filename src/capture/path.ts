/** A place as a path: `*m` is `m.*`, and the rest stands as it is written. */
export type Path<Place extends string> = Place extends `*${infer Inner}` ? `${Path<Inner>}.*` : Place;

/** The local that a path starts from. */
export type Root<Place extends string> = Place extends `${infer Name}.${string}` ? Name : Place;

/** Whether one path lies on the other: the same place, or a part of it. */
export type Overlaps<Left extends string, Right extends string> = Left extends Right | `${Right}.${string}`
  ? true
  : Right extends `${Left}.${string}`
    ? true
    : false;

/**
 * Whether a write that replaces `Place`, or its end, touches `Loaned`: what is behind a reference that
 * is stored there stays what it was.
 */
export type OverlapsShallow<Place extends string, Loaned extends string> = Place extends Loaned | `${Loaned}.${string}`
  ? true
  : Loaned extends `${Place}.${infer Rest}`
    ? Rest extends "*" | `*.${string}` | `${string}.*` | `${string}.*.${string}`
      ? false
      : true
    : false;

/** A path as Rust writes it, for sentences. */
export type Printed<Place extends string> = Place extends `${infer Head}.*`
  ? `*${Printed<Head>}`
  : Place extends `${infer Head}.*.${infer Rest}`
    ? `${Head}.${Rest}`
    : Place;
