import type { ArgumentList } from "../traits/argument-list.js";
import type { CombinedOnce } from "./combined-once.js";
import type { Alive, AnyPart } from "./part.js";

/**
 * The signatures of `compose` for functions of which one can be called once only. They accept every kind:
 * the compiler comes here when a function is not callable. The first parameter is spelled out because
 * it is instantiated also for plain functions, before the compiler settles for the other signature.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface ComposeOnce {
  /** Takes one function that is `FnOnce`. */
  <Args extends ArgumentList, Output, Slots1>(
    first:
      | { (this: void, ...args: Args): Output; readonly "~impl"?: Slots1; readonly "~life"?: Alive<Slots1> }
      | { readonly "~call": (...args: Args) => Output; readonly "~impl": Slots1; readonly "~life": Alive<Slots1> },
  ): CombinedOnce<{ args: Args; output: Output; argument1: Slots1 }>;
  /** Composes two functions, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Output, Slots1, Slots2>(
    first:
      | { (this: void, value: First): Output; readonly "~impl"?: Slots2; readonly "~life"?: Alive<Slots2> }
      | { readonly "~call": (value: First) => Output; readonly "~impl": Slots2; readonly "~life": Alive<Slots2> },
    second: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{ args: Args; output: Output; argument1: Slots2; argument2: Slots1 }>;
  /** Composes three functions, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Output, Slots1, Slots2, Slots3>(
    first:
      | { (this: void, value: Second): Output; readonly "~impl"?: Slots3; readonly "~life"?: Alive<Slots3> }
      | { readonly "~call": (value: Second) => Output; readonly "~impl": Slots3; readonly "~life": Alive<Slots3> },
    second: AnyPart<[value: First], Second, Slots2>,
    third: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{ args: Args; output: Output; argument1: Slots3; argument2: Slots2; argument3: Slots1 }>;
  /** Composes four functions, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4>(
    first:
      | { (this: void, value: Third): Output; readonly "~impl"?: Slots4; readonly "~life"?: Alive<Slots4> }
      | { readonly "~call": (value: Third) => Output; readonly "~impl": Slots4; readonly "~life": Alive<Slots4> },
    second: AnyPart<[value: Second], Third, Slots3>,
    third: AnyPart<[value: First], Second, Slots2>,
    fourth: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    argument1: Slots4;
    argument2: Slots3;
    argument3: Slots2;
    argument4: Slots1;
  }>;
  /** Composes five functions, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5>(
    first:
      | { (this: void, value: Fourth): Output; readonly "~impl"?: Slots5; readonly "~life"?: Alive<Slots5> }
      | { readonly "~call": (value: Fourth) => Output; readonly "~impl": Slots5; readonly "~life": Alive<Slots5> },
    second: AnyPart<[value: Third], Fourth, Slots4>,
    third: AnyPart<[value: Second], Third, Slots3>,
    fourth: AnyPart<[value: First], Second, Slots2>,
    fifth: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    argument1: Slots5;
    argument2: Slots4;
    argument3: Slots3;
    argument4: Slots2;
    argument5: Slots1;
  }>;
  /** Composes six functions, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
  >(
    first:
      | { (this: void, value: Fifth): Output; readonly "~impl"?: Slots6; readonly "~life"?: Alive<Slots6> }
      | { readonly "~call": (value: Fifth) => Output; readonly "~impl": Slots6; readonly "~life": Alive<Slots6> },
    second: AnyPart<[value: Fourth], Fifth, Slots5>,
    third: AnyPart<[value: Third], Fourth, Slots4>,
    fourth: AnyPart<[value: Second], Third, Slots3>,
    fifth: AnyPart<[value: First], Second, Slots2>,
    sixth: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    argument1: Slots6;
    argument2: Slots5;
    argument3: Slots4;
    argument4: Slots3;
    argument5: Slots2;
    argument6: Slots1;
  }>;
  /** Composes seven functions, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Output,
    Slots1,
    Slots2,
    Slots3,
    Slots4,
    Slots5,
    Slots6,
    Slots7,
  >(
    first:
      | { (this: void, value: Sixth): Output; readonly "~impl"?: Slots7; readonly "~life"?: Alive<Slots7> }
      | { readonly "~call": (value: Sixth) => Output; readonly "~impl": Slots7; readonly "~life": Alive<Slots7> },
    second: AnyPart<[value: Fifth], Sixth, Slots6>,
    third: AnyPart<[value: Fourth], Fifth, Slots5>,
    fourth: AnyPart<[value: Third], Fourth, Slots4>,
    fifth: AnyPart<[value: Second], Third, Slots3>,
    sixth: AnyPart<[value: First], Second, Slots2>,
    seventh: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    argument1: Slots7;
    argument2: Slots6;
    argument3: Slots5;
    argument4: Slots4;
    argument5: Slots3;
    argument6: Slots2;
    argument7: Slots1;
  }>;
  /** Composes eight functions, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
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
  >(
    first:
      | { (this: void, value: Seventh): Output; readonly "~impl"?: Slots8; readonly "~life"?: Alive<Slots8> }
      | { readonly "~call": (value: Seventh) => Output; readonly "~impl": Slots8; readonly "~life": Alive<Slots8> },
    second: AnyPart<[value: Sixth], Seventh, Slots7>,
    third: AnyPart<[value: Fifth], Sixth, Slots6>,
    fourth: AnyPart<[value: Fourth], Fifth, Slots5>,
    fifth: AnyPart<[value: Third], Fourth, Slots4>,
    sixth: AnyPart<[value: Second], Third, Slots3>,
    seventh: AnyPart<[value: First], Second, Slots2>,
    eighth: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    argument1: Slots8;
    argument2: Slots7;
    argument3: Slots6;
    argument4: Slots5;
    argument5: Slots4;
    argument6: Slots3;
    argument7: Slots2;
    argument8: Slots1;
  }>;
  /** Composes nine functions, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
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
  >(
    first:
      | { (this: void, value: Eighth): Output; readonly "~impl"?: Slots9; readonly "~life"?: Alive<Slots9> }
      | { readonly "~call": (value: Eighth) => Output; readonly "~impl": Slots9; readonly "~life": Alive<Slots9> },
    second: AnyPart<[value: Seventh], Eighth, Slots8>,
    third: AnyPart<[value: Sixth], Seventh, Slots7>,
    fourth: AnyPart<[value: Fifth], Sixth, Slots6>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5>,
    sixth: AnyPart<[value: Third], Fourth, Slots4>,
    seventh: AnyPart<[value: Second], Third, Slots3>,
    eighth: AnyPart<[value: First], Second, Slots2>,
    ninth: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    argument1: Slots9;
    argument2: Slots8;
    argument3: Slots7;
    argument4: Slots6;
    argument5: Slots5;
    argument6: Slots4;
    argument7: Slots3;
    argument8: Slots2;
    argument9: Slots1;
  }>;
  /** Composes ten functions, of which one is `FnOnce`. */
  <
    Args extends ArgumentList,
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
  >(
    first:
      | { (this: void, value: Ninth): Output; readonly "~impl"?: Slots10; readonly "~life"?: Alive<Slots10> }
      | { readonly "~call": (value: Ninth) => Output; readonly "~impl": Slots10; readonly "~life": Alive<Slots10> },
    second: AnyPart<[value: Eighth], Ninth, Slots9>,
    third: AnyPart<[value: Seventh], Eighth, Slots8>,
    fourth: AnyPart<[value: Sixth], Seventh, Slots7>,
    fifth: AnyPart<[value: Fifth], Sixth, Slots6>,
    sixth: AnyPart<[value: Fourth], Fifth, Slots5>,
    seventh: AnyPart<[value: Third], Fourth, Slots4>,
    eighth: AnyPart<[value: Second], Third, Slots3>,
    ninth: AnyPart<[value: First], Second, Slots2>,
    tenth: AnyPart<Args, First, Slots1>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    argument1: Slots10;
    argument2: Slots9;
    argument3: Slots8;
    argument4: Slots7;
    argument5: Slots6;
    argument6: Slots5;
    argument7: Slots4;
    argument8: Slots3;
    argument9: Slots2;
    argument10: Slots1;
  }>;
}
