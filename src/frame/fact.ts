/**
 * What a frame knows of its locals, one fact each. The state of a frame is a union of facts, so where
 * two paths join, the state is the union of both.
 *
 * `on` is the local whose next access the fact is about, `by` the local that causes it.
 */
interface Fact {
  readonly on: string;
  readonly by: string;
  /** The fact: `Facts["self"]` is the union of facts without the name of what computed it. */
  readonly self: Fact;
}

/** The value of a place is gone: `How` tells where. */
export interface Moved<in out Place extends string, out How extends string> extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Moved<Place, How>;
  /** The local that the place is, or is a part of. */
  readonly on: Place extends `${infer Name}.${string}` ? Name : Place;
  /** No local. */
  readonly by: "";
  /** The place. */
  readonly moved: Place;
  /** Where the value went, for sentences. */
  readonly how: How;
}

/**
 * A local holds a loan of a place. `Kind` is that of `LoanKind`, or with `boxed` before it if a
 * destructor uses it.
 */
export interface Loan<in out Holder extends string, out Kind extends string, in out Place extends string> extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Loan<Holder, Kind, Place>;
  /** The local that the place is, or is a part of. */
  readonly on: Place extends `${infer Name}.${string}` ? Name : Place;
  /** The local that holds the loan. */
  readonly by: Holder;
  /** How the place is borrowed. */
  readonly loan: Kind;
  /** The place that is borrowed. */
  readonly of: Place;
}

/**
 * The value of a local has gone to another: what the one borrows later, the other borrows too. `How` is
 * `value`, `lent`, or `box`.
 */
export interface Flows<in out From extends string, in out To extends string, out How extends string> extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Flows<From, To, How>;
  /** No local. */
  readonly on: "";
  /** The local that holds what flows. */
  readonly by: To;
  /** The local that the loans come from. */
  readonly flows: From;
  /** How they come. */
  readonly how: How;
}

/** A loan that a local holds was ended by a conflicting access: the local cannot be used any more. */
export interface Ended<in out Holder extends string, out Access extends string, out Kind extends string, out Place extends string>
  extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Ended<Holder, Access, Kind, Place>;
  /** The local that it is about. */
  readonly on: Holder;
  /** The local that held the loan. */
  readonly by: Holder;
  /** The access that ended it. */
  readonly ended: Access;
  /** How the place was borrowed. */
  readonly loan: Kind;
  /** The place that was borrowed. */
  readonly of: Place;
}

/** A local that was declared without a value, and has none on some path. */
export interface Unset<in out Name extends string> extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Unset<Name>;
  /** The local that it is about. */
  readonly on: Name;
  /** No local. */
  readonly by: "";
  /** What tells this fact from others. */
  readonly unset: true;
}

/** A local that was declared without a value, and has one on some path. */
export interface IsSet<in out Name extends string> extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: IsSet<Name>;
  /** The local that it is about. */
  readonly on: Name;
  /** No local. */
  readonly by: "";
  /** What tells this fact from others. */
  readonly isSet: true;
}

/** The types of the arguments of a closure, as its first call fixed them. */
export interface Fixed<in out Name extends string, out Given> extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Fixed<Name, Given>;
  /** The local that it is about. */
  readonly on: Name;
  /** No local. */
  readonly by: "";
  /** The types. */
  readonly fixed: Given;
}

/** A path returns a closure as `impl` of a bound: the local of that name, or one that is written there. */
export interface Gives<in out Name extends string> extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Gives<Name>;
  /** No local. */
  readonly on: "";
  /** No local. */
  readonly by: "";
  /** The local. */
  readonly gives: Name;
}

/**
 * The locals that were there when one was declared that is dropped in a way that uses what it borrows. They
 * outlive it; the others of its block do not.
 */
export interface Elders<in out Name extends string, out Names> extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Elders<Name, Names>;
  /** The local that it is about. */
  readonly on: Name;
  /** No local. */
  readonly by: "";
  /** Their names. */
  readonly elders: Names;
}

/** A statement broke a rule. */
export interface Fault<out Sentence extends string> extends Fact {
  readonly self: Fault<Sentence>;
  readonly on: "!";
  readonly by: "!";
  readonly sentence: Sentence;
}

/** No path leads here: after `break`, `continue` or `return`. */
export interface Unreachable extends Fact {
  /** The fact, without the name of what computed it. */
  readonly self: Unreachable;
  /** No local. */
  readonly on: "";
  /** No local. */
  readonly by: "";
  /** What tells this fact from others. */
  readonly unreachable: true;
}

/** A fact that holds where a `break` or `continue` leads. */
export interface Exit<out To extends "break" | "continue", out Carried> extends Fact {
  readonly self: Exit<To, Carried>;
  readonly on: "";
  readonly by: "";
  readonly to: To;
  readonly carried: Carried;
}

/** The facts where two paths join. */
export type Join<Left, Right> = Unreachable extends Left
  ? Exclude<Left, Unreachable> | Right
  : Unreachable extends Right
    ? Left | Exclude<Right, Unreachable>
    : Left | Right;

/** The facts without the faults, which were reported. */
export type Clean<Facts> = Facts extends Fault<string> ? never : Facts;

/** The sentences of the faults. */
export type Sentences<Facts> = Facts extends Fault<infer Sentence> ? Sentence : never;
