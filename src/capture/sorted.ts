/**
 * Sorting the members of a union of names, so that texts which list captures read the same on every
 * compiler. The order of a union is not specified, and differs between TypeScript 6 and 7.
 */

/**
 * The characters of an ASCII identifier in code unit order, then those that stand only in types, as
 * in `Map<string, number>`: few comparisons get that far.
 */
type Alphabet =
  "$0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz !\"#%&'()*+,-./:;<=>?@[\\]^`{|}~";

/** Whether a union has two members or more. */
export type IsUnion<Names, Whole = Names> = Names extends unknown ? ([Whole] extends [Names] ? false : true) : never;

/** The characters with which the names continue after the prefix. */
type Next<Names extends string, Prefix extends string> = Names extends `${Prefix}${infer Character}${string}`
  ? Character
  : never;

/** The first of the names in the order of the alphabet: the prefix grows by the least character that follows. */
type Least<Names extends string, Prefix extends string, Characters extends string = Alphabet> =
  true extends IsUnion<Names>
    ? Prefix extends Names
      ? Prefix
      : Characters extends `${infer First}${infer Rest}`
        ? First extends Next<Names, Prefix>
          ? Least<Extract<Names, `${Prefix}${First}${string}`>, `${Prefix}${First}`>
          : Least<Names, Prefix, Rest>
        : Names
    : Names;

/**
 * The names as a tuple: identifiers in code unit order, as `names.sort()` has them. Names outside
 * ASCII that have to be compared with each other are left in the order of the compiler.
 */
export type SortNames<Names extends string, Sorted extends readonly string[] = []> = [Names] extends [never]
  ? Sorted
  : Least<Names, ""> extends infer First extends Names
    ? SortNames<Exclude<Names, First>, [...Sorted, First]>
    : never;

/** Joins texts. */
export type Join<
  Texts extends readonly string[],
  Separator extends string,
  Joined extends string = "",
> = Texts extends readonly [infer First extends string, ...infer Rest extends readonly string[]]
  ? Join<Rest, Separator, Joined extends "" ? First : `${Joined}${Separator}${First}`>
  : Joined;
