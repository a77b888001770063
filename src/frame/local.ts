import type { RedeclaredText } from "../diagnostics/e0428.js";
import type { Text } from "../diagnostics/text.js";
import type { Local } from "../capture/scope.js";

/**
 * A local of a frame, as it was declared: `Let<"x", number>` is immutable, `Let<"mut x", number>` is
 * not. The scope of a frame is the intersection of its locals: to declare one costs the same in a
 * long frame as in a short one, and a hover reads like the statements.
 *
 * @see https://doc.rust-lang.org/reference/statements.html#let-statements
 */
export type Let<Pattern extends string, Type> = {
  readonly [Name in PatternName<Pattern>]: Local<Type, Pattern extends `mut ${string}` ? true : false>;
};

/** The name that a pattern declares: `"x"` of `"x"` and of `"mut x"`. */
export type PatternName<Pattern extends string> = Pattern extends `mut ${infer Name}` ? Name : Pattern;

/** The names of the locals in scope. */
export type NameIn<Scope> = keyof Scope & string;

/**
 * How a place may be written: by name, by a path to a part, or behind a reference. Any other text is
 * taken too, to be told what is wrong with it; an editor offers the names.
 */
export type PlaceIn<Scope> = NameIn<Scope> | (string & {});

/** A pattern that declares a new name, or the sentence about it. A frame has no shadowing. */
export type Fresh<Scope, Pattern extends string, Otherwise = Pattern> = PatternName<Pattern> extends keyof Scope
  ? Text<RedeclaredText<PatternName<Pattern>>>
  : Otherwise;
