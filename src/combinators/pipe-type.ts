import type { AnyPart } from "./part.js";

/**
 * The signatures of `pipe` for steps that are JavaScript functions, closures among them. The steps
 * are bare function types, because only these let a generic function take its type from the value.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnMut.html
 */
export interface Pipe extends PipeOnce {
  /** Gives the value back. */
  <Value>(value: Value): Value;
  /** Sends a value through a step. */
  <Value, Output>(value: Value, first: (this: void, value: Value) => Output): Output;
  /** Sends a value through two steps. */
  <Value, First, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Output,
  ): Output;
  /** Sends a value through three steps. */
  <Value, First, Second, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Second,
    third: (this: void, value: Second) => Output,
  ): Output;
  /** Sends a value through four steps. */
  <Value, First, Second, Third, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Second,
    third: (this: void, value: Second) => Third,
    fourth: (this: void, value: Third) => Output,
  ): Output;
  /** Sends a value through five steps. */
  <Value, First, Second, Third, Fourth, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Second,
    third: (this: void, value: Second) => Third,
    fourth: (this: void, value: Third) => Fourth,
    fifth: (this: void, value: Fourth) => Output,
  ): Output;
  /** Sends a value through six steps. */
  <Value, First, Second, Third, Fourth, Fifth, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Second,
    third: (this: void, value: Second) => Third,
    fourth: (this: void, value: Third) => Fourth,
    fifth: (this: void, value: Fourth) => Fifth,
    sixth: (this: void, value: Fifth) => Output,
  ): Output;
  /** Sends a value through seven steps. */
  <Value, First, Second, Third, Fourth, Fifth, Sixth, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Second,
    third: (this: void, value: Second) => Third,
    fourth: (this: void, value: Third) => Fourth,
    fifth: (this: void, value: Fourth) => Fifth,
    sixth: (this: void, value: Fifth) => Sixth,
    seventh: (this: void, value: Sixth) => Output,
  ): Output;
  /** Sends a value through eight steps. */
  <Value, First, Second, Third, Fourth, Fifth, Sixth, Seventh, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Second,
    third: (this: void, value: Second) => Third,
    fourth: (this: void, value: Third) => Fourth,
    fifth: (this: void, value: Fourth) => Fifth,
    sixth: (this: void, value: Fifth) => Sixth,
    seventh: (this: void, value: Sixth) => Seventh,
    eighth: (this: void, value: Seventh) => Output,
  ): Output;
  /** Sends a value through nine steps. */
  <Value, First, Second, Third, Fourth, Fifth, Sixth, Seventh, Eighth, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Second,
    third: (this: void, value: Second) => Third,
    fourth: (this: void, value: Third) => Fourth,
    fifth: (this: void, value: Fourth) => Fifth,
    sixth: (this: void, value: Fifth) => Sixth,
    seventh: (this: void, value: Sixth) => Seventh,
    eighth: (this: void, value: Seventh) => Eighth,
    ninth: (this: void, value: Eighth) => Output,
  ): Output;
  /** Sends a value through ten steps. */
  <Value, First, Second, Third, Fourth, Fifth, Sixth, Seventh, Eighth, Ninth, Output>(
    value: Value,
    first: (this: void, value: Value) => First,
    second: (this: void, value: First) => Second,
    third: (this: void, value: Second) => Third,
    fourth: (this: void, value: Third) => Fourth,
    fifth: (this: void, value: Fourth) => Fifth,
    sixth: (this: void, value: Fifth) => Sixth,
    seventh: (this: void, value: Sixth) => Seventh,
    eighth: (this: void, value: Seventh) => Eighth,
    ninth: (this: void, value: Eighth) => Ninth,
    tenth: (this: void, value: Ninth) => Output,
  ): Output;
}

/**
 * The signatures of `pipe` for steps of every kind: the compiler comes here when a step is not
 * callable, or was moved.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface PipeOnce {
  /** Sends a value through a step that is `FnOnce`. */
  <Value, Output, Slots1, State1 = string>(value: Value, first: AnyPart<[value: Value], Output, Slots1, State1>): Output;
  /** Sends a value through two steps, of which one is `FnOnce`. */
  <Value, First, Output, Slots1, Slots2, State1 = string, State2 = string>(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Output, Slots2, State2>,
  ): Output;
  /** Sends a value through three steps, of which one is `FnOnce`. */
  <Value, First, Second, Output, Slots1, Slots2, Slots3, State1 = string, State2 = string, State3 = string>(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Output, Slots3, State3>,
  ): Output;
  /** Sends a value through four steps, of which one is `FnOnce`. */
  <Value, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4, State1 = string, State2 = string, State3 = string, State4 = string>(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Output, Slots4, State4>,
  ): Output;
  /** Sends a value through five steps, of which one is `FnOnce`. */
  <Value, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5, State1 = string, State2 = string, State3 = string, State4 = string, State5 = string>(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Output, Slots5, State5>,
  ): Output;
  /** Sends a value through six steps, of which one is `FnOnce`. */
  <Value, First, Second, Third, Fourth, Fifth, Output, Slots1, Slots2, Slots3, Slots4, Slots5, Slots6, State1 = string, State2 = string, State3 = string, State4 = string, State5 = string, State6 = string>(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Output, Slots6, State6>,
  ): Output;
  /** Sends a value through seven steps, of which one is `FnOnce`. */
  <Value, First, Second, Third, Fourth, Fifth, Sixth, Output, Slots1, Slots2, Slots3, Slots4, Slots5, Slots6, Slots7, State1 = string, State2 = string, State3 = string, State4 = string, State5 = string, State6 = string, State7 = string>(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    seventh: AnyPart<[value: Sixth], Output, Slots7, State7>,
  ): Output;
  /** Sends a value through eight steps, of which one is `FnOnce`. */
  <
    Value,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
  >(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    eighth: AnyPart<[value: Seventh], Output, Slots8, State8>,
  ): Output;
  /** Sends a value through nine steps, of which one is `FnOnce`. */
  <
    Value,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Eighth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
    Slots9,
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
    State9 = string,
  >(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    eighth: AnyPart<[value: Seventh], Eighth, Slots8, State8>,
    ninth: AnyPart<[value: Eighth], Output, Slots9, State9>,
  ): Output;
  /** Sends a value through ten steps, of which one is `FnOnce`. */
  <
    Value,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Eighth,
    Ninth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
    Slots8,
    Slots9,
    Slots10,
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
    State9 = string,
    State10 = string,
  >(
    value: Value,
    first: AnyPart<[value: Value], First, Slots1, State1>,
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    seventh: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    eighth: AnyPart<[value: Seventh], Eighth, Slots8, State8>,
    ninth: AnyPart<[value: Eighth], Ninth, Slots9, State9>,
    tenth: AnyPart<[value: Ninth], Output, Slots10, State10>,
  ): Output;
}
