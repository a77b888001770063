// What each capture mode takes, and the type that it captures.
import { callOnce, closure, move, moved, mut, place, ref } from "fn-traits";

const n = place(1);
const make = () => closure("task", { list: move([1]) }).fnOnce(({ list }) => list.take().length);

// `mut` takes a place or a capture that may be changed; anything else is E0596.
mut(n);
//! E0596 cannot borrow a value as mutable that is not declared as mutable; declare it with `place`
mut(1);
//! E0596 cannot borrow a value as mutable that is not declared as mutable
mut("text");
//! E0596 cannot borrow a value as mutable that is not declared as mutable
mut([1]);
// Not even the sentence itself can be passed.
//! E0596 cannot borrow a value as mutable that is not declared as mutable
mut("error[E0596]: cannot borrow a value as mutable that is not declared as mutable; declare it with `place`");
//! E0596 cannot borrow a value as mutable that is not declared as mutable
mut({ value: 1 });
//! E0596 cannot borrow a value as mutable that is not declared as mutable
mut(n.value);
//! E0596 cannot borrow a value as mutable that is not declared as mutable
mut(make());
//! E0596 cannot borrow a value as mutable that is not declared as mutable
mut(ref(n));
//! E0596 cannot borrow a value as mutable that is not declared as mutable
mut(null);

// In a literal the error stands at the capture.
closure({
  fine: mut(n),
  //! E0596 cannot borrow a value as mutable
  broken: mut(2),
}).fnMut(() => 1);

// A captured value is not what it was captured from: `move` and `ref` of a closure that was moved are E0382.
const gone = make();
callOnce(gone);
//! E0382 use of moved value: `task` was consumed
move(gone);
//! E0382 use of moved value: `task` was consumed
ref(gone);
//! E0382 use of moved value: `task` was consumed
closure({ a: ref(1), gone: move(gone) }).fnOnce(() => 1);
const perhaps = make();
if (Math.random() > 0.5) moved(perhaps);
//! E0382 use of possibly-moved value: `task` was moved on another path
move(perhaps);
//! E0382 use of possibly-moved value: `task` was moved on another path
ref(perhaps);

// A struct literal takes captures and nothing else.
//! E0308 this variable is no capture; say how with `ref`, `mut` or `move`
closure({ n: 1 });
//! E0308 this variable is no capture; say how with `ref`, `mut` or `move`
closure({ n: place(1) });
//! TS Argument of type 'string' is not assignable to parameter of type 'CaptureLiteral'.
closure("name");
//! TS Argument of type 'ByRef<number>[]' is not assignable to parameter of type 'CaptureLiteral'.
closure([ref(1)]);

// Literals widen, as in a `let`; what is annotated stays.
const widened = closure({ n: move(1), s: ref("a"), b: move(true), o: move({ kind: "a" }), list: move([1, "a"]) }).fn(() => 1);
//! TS FnClosure<{ n: ByMove<number>; s: ByRef<string>; b: ByMove<boolean>; o: ByMove<{ kind: string; }>; list: ByMove<(string | number)[]>; }, [], number, "">
const widenedType: string = widened;
const kept = closure({ n: move(1 as const), s: ref("a" as "a" | "b"), p: mut(place<1 | 2>(1)), t: move([1, 2] as [number, number]) }).fnMut(() => 1);
//! TS FnMutClosure<{ n: ByMove<1>; s: ByRef<"a" | "b">; p: ByMut<1 | 2>; t: ByMove<[number, number]>; }, [], number, "">
const keptType: string = kept;

// References and places are seen through.
const seen = closure({ place: move(place([1])), viaRef: move(ref(1)), viaMut: move(mut(place("a"))), again: ref(place(1)) }).fnMut(() => 1);
//! TS { place: ByMove<number[]>; viaRef: ByMove<Ref<number, string, Kind>>; viaMut: ByMove<Mut<string, string, Kind>>; again: ByRef<number>; }
const seenType: string = seen;

// A place keeps its type.
n.value = 2;
//! TS Type 'string' is not assignable to type 'number'.
n.value = "a";
const words = place<string[]>([]);
words.value.push("a");
closure({ words: mut(words) }).fnMut(({ words }, word: string) => {
  words.value = [...words.value, word];
  //! TS Type 'number' is not assignable to type 'string[]'.
  words.value = 1;
});
void [widenedType, keptType, seenType];
