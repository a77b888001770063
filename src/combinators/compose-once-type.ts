import type { Denied } from "../ownership/consumable.js";
import type { ArgumentList } from "../traits/argument-list.js";
import type { CombinedOnce } from "./combined-once.js";
import type { AnyPart } from "./part.js";

/**
 * The signatures of `compose` for functions of which one can be called once only. They accept every kind:
 * the compiler comes here when a function is not callable. The first parameter is spelled out because
 * it is instantiated also for plain functions, before the compiler settles for the other signature.
 *
 * @see https://doc.rust-lang.org/std/ops/trait.FnOnce.html
 */
export interface ComposeOnce {
  /** Takes one function that is `FnOnce`. */
  <Args extends ArgumentList, Output, Slots1, State1 = string>(
    first:
      | { (this: void, ...args: Args): Output; readonly "~impl"?: Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> }
      | { readonly "~call": (...args: Args) => Output; readonly "~impl": Slots1; readonly "~state"?: State1 | "moved"; readonly "~moved"?: Denied<State1> },
  ): CombinedOnce<{ args: Args; output: Output; argument1: Slots1 }>;
  /** Composes two functions, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Output, Slots1, Slots2, State1 = string, State2 = string>(
    first:
      | { (this: void, value: First): Output; readonly "~impl"?: Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> }
      | { readonly "~call": (value: First) => Output; readonly "~impl": Slots2; readonly "~state"?: State2 | "moved"; readonly "~moved"?: Denied<State2> },
    second: AnyPart<Args, First, Slots1, State1>,
  ): CombinedOnce<{ args: Args; output: Output; argument1: Slots2; argument2: Slots1 }>;
  /** Composes three functions, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Output, Slots1, Slots2, Slots3, State1 = string, State2 = string, State3 = string>(
    first:
      | { (this: void, value: Second): Output; readonly "~impl"?: Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> }
      | { readonly "~call": (value: Second) => Output; readonly "~impl": Slots3; readonly "~state"?: State3 | "moved"; readonly "~moved"?: Denied<State3> },
    second: AnyPart<[value: First], Second, Slots2, State2>,
    third: AnyPart<Args, First, Slots1, State1>,
  ): CombinedOnce<{ args: Args; output: Output; argument1: Slots3; argument2: Slots2; argument3: Slots1 }>;
  /** Composes four functions, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Third, Output, Slots1, Slots2, Slots3, Slots4, State1 = string, State2 = string, State3 = string, State4 = string>(
    first:
      | { (this: void, value: Third): Output; readonly "~impl"?: Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> }
      | { readonly "~call": (value: Third) => Output; readonly "~impl": Slots4; readonly "~state"?: State4 | "moved"; readonly "~moved"?: Denied<State4> },
    second: AnyPart<[value: Second], Third, Slots3, State3>,
    third: AnyPart<[value: First], Second, Slots2, State2>,
    fourth: AnyPart<Args, First, Slots1, State1>,
  ): CombinedOnce<{
    args: Args;
    output: Output;
    argument1: Slots4;
    argument2: Slots3;
    argument3: Slots2;
    argument4: Slots1;
  }>;
  /** Composes five functions, of which one is `FnOnce`. */
  <Args extends ArgumentList, First, Second, Third, Fourth, Output, Slots1, Slots2, Slots3, Slots4, Slots5, State1 = string, State2 = string, State3 = string, State4 = string, State5 = string>(
    first:
      | { (this: void, value: Fourth): Output; readonly "~impl"?: Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> }
      | { readonly "~call": (value: Fourth) => Output; readonly "~impl": Slots5; readonly "~state"?: State5 | "moved"; readonly "~moved"?: Denied<State5> },
    second: AnyPart<[value: Third], Fourth, Slots4, State4>,
    third: AnyPart<[value: Second], Third, Slots3, State3>,
    fourth: AnyPart<[value: First], Second, Slots2, State2>,
    fifth: AnyPart<Args, First, Slots1, State1>,
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
  >(
    first:
      | { (this: void, value: Fifth): Output; readonly "~impl"?: Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> }
      | { readonly "~call": (value: Fifth) => Output; readonly "~impl": Slots6; readonly "~state"?: State6 | "moved"; readonly "~moved"?: Denied<State6> },
    second: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    third: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fourth: AnyPart<[value: Second], Third, Slots3, State3>,
    fifth: AnyPart<[value: First], Second, Slots2, State2>,
    sixth: AnyPart<Args, First, Slots1, State1>,
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
  >(
    first:
      | { (this: void, value: Sixth): Output; readonly "~impl"?: Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> }
      | { readonly "~call": (value: Sixth) => Output; readonly "~impl": Slots7; readonly "~state"?: State7 | "moved"; readonly "~moved"?: Denied<State7> },
    second: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    third: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    fourth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    fifth: AnyPart<[value: Second], Third, Slots3, State3>,
    sixth: AnyPart<[value: First], Second, Slots2, State2>,
    seventh: AnyPart<Args, First, Slots1, State1>,
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
    State1 = string,
    State2 = string,
    State3 = string,
    State4 = string,
    State5 = string,
    State6 = string,
    State7 = string,
    State8 = string,
  >(
    first:
      | { (this: void, value: Seventh): Output; readonly "~impl"?: Slots8; readonly "~state"?: State8 | "moved"; readonly "~moved"?: Denied<State8> }
      | { readonly "~call": (value: Seventh) => Output; readonly "~impl": Slots8; readonly "~state"?: State8 | "moved"; readonly "~moved"?: Denied<State8> },
    second: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    third: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    fourth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    fifth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    sixth: AnyPart<[value: Second], Third, Slots3, State3>,
    seventh: AnyPart<[value: First], Second, Slots2, State2>,
    eighth: AnyPart<Args, First, Slots1, State1>,
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
    first:
      | { (this: void, value: Eighth): Output; readonly "~impl"?: Slots9; readonly "~state"?: State9 | "moved"; readonly "~moved"?: Denied<State9> }
      | { readonly "~call": (value: Eighth) => Output; readonly "~impl": Slots9; readonly "~state"?: State9 | "moved"; readonly "~moved"?: Denied<State9> },
    second: AnyPart<[value: Seventh], Eighth, Slots8, State8>,
    third: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    fourth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    fifth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    sixth: AnyPart<[value: Third], Fourth, Slots4, State4>,
    seventh: AnyPart<[value: Second], Third, Slots3, State3>,
    eighth: AnyPart<[value: First], Second, Slots2, State2>,
    ninth: AnyPart<Args, First, Slots1, State1>,
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
    first:
      | { (this: void, value: Ninth): Output; readonly "~impl"?: Slots10; readonly "~state"?: State10 | "moved"; readonly "~moved"?: Denied<State10> }
      | { readonly "~call": (value: Ninth) => Output; readonly "~impl": Slots10; readonly "~state"?: State10 | "moved"; readonly "~moved"?: Denied<State10> },
    second: AnyPart<[value: Eighth], Ninth, Slots9, State9>,
    third: AnyPart<[value: Seventh], Eighth, Slots8, State8>,
    fourth: AnyPart<[value: Sixth], Seventh, Slots7, State7>,
    fifth: AnyPart<[value: Fifth], Sixth, Slots6, State6>,
    sixth: AnyPart<[value: Fourth], Fifth, Slots5, State5>,
    seventh: AnyPart<[value: Third], Fourth, Slots4, State4>,
    eighth: AnyPart<[value: Second], Third, Slots3, State3>,
    ninth: AnyPart<[value: First], Second, Slots2, State2>,
    tenth: AnyPart<Args, First, Slots1, State1>,
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
