// The types of cells, pointers and locks: what they hold, what they lend, which traits follow from inside.
import { arc, cell, closure, move, mutex, rc, refCell, type Arc, type BorrowGuard, type BorrowMutGuard, type Cell, type Fn, type FnMut, type FnOnce, type Mutex, type MutexGuard, type Rc, type RefCell } from "fn-traits";
import type { Implements } from "fn-traits/testing";
import { expectTypeOf } from "expect-type";

/** The marker traits that a type has. */
type Traits<T> = { [Trait in "Clone" | "Copy" | "Send" | "Sync" | "Static"]: Implements<T, Trait> extends true ? Trait : never }["Clone" | "Copy" | "Send" | "Sync" | "Static"];

// Made of a value, whose literal type is widened.
expectTypeOf(cell(1)).toEqualTypeOf<Cell<number>>();
expectTypeOf(refCell(["a"])).toEqualTypeOf<RefCell<string[]>>();
expectTypeOf(rc("a")).toEqualTypeOf<Rc<string>>();
expectTypeOf(arc([1])).toEqualTypeOf<Arc<number[]>>();
expectTypeOf(mutex(new Map<string, number>())).toEqualTypeOf<Mutex<Map<string, number>>>();
expectTypeOf(cell<number | undefined>(1)).toEqualTypeOf<Cell<number | undefined>>();

// A cell gives copies, and takes values; what it cannot give has no call signature.
expectTypeOf<Cell<number>["get"]>().toEqualTypeOf<() => number>();
expectTypeOf<Cell<number>["update"]>().toEqualTypeOf<(change: (value: number) => number) => void>();
expectTypeOf<Cell<number>["clone"]>().toEqualTypeOf<() => Cell<number>>();
expectTypeOf<Cell<number[]>["replace"]>().toEqualTypeOf<(value: number[]) => number[]>();
expectTypeOf<Cell<number[]>["intoInner"]>().toEqualTypeOf<() => number[]>();
expectTypeOf<Cell<number[]>["get"]>().not.toBeFunction();
expectTypeOf<Cell<number[]>["update"]>().not.toBeFunction();
expectTypeOf<Cell<number[]>["clone"]>().not.toBeFunction();
expectTypeOf<Cell<number>["take"]>().not.toBeFunction();
expectTypeOf<Cell<number[] | undefined>["take"]>().toEqualTypeOf<() => number[] | undefined>();

// Borrows: read-only, or the value itself.
expectTypeOf<RefCell<number[]>["borrow"]>().toEqualTypeOf<() => BorrowGuard<number[]>>();
expectTypeOf<RefCell<number[]>["tryBorrowMut"]>().toEqualTypeOf<() => BorrowMutGuard<number[]> | undefined>();
expectTypeOf<BorrowGuard<number[]>["value"]>().toEqualTypeOf<readonly number[]>();
expectTypeOf<BorrowMutGuard<number[]>["value"]>().toEqualTypeOf<number[]>();
expectTypeOf(refCell([1]).withBorrow(({ value }) => value.length)).toEqualTypeOf<number>();
expectTypeOf<RefCell<number[]>["clone"]>().toEqualTypeOf<() => RefCell<number[]>>();
expectTypeOf<RefCell<Promise<number>>["clone"]>().not.toBeFunction();
expectTypeOf<Mutex<number[]>["lock"]>().toEqualTypeOf<() => MutexGuard<number[]>>();
expectTypeOf<Mutex<number[]>["lockAsync"]>().toEqualTypeOf<() => Promise<MutexGuard<number[]>>>();
expectTypeOf<MutexGuard<number[]>["value"]>().toEqualTypeOf<number[]>();
expectTypeOf<Rc<{ list: number[] }>["value"]>().toEqualTypeOf<{ readonly list: readonly number[] }>();
expectTypeOf<Arc<Cell<number>>["value"]>().toEqualTypeOf<Cell<number>>();
expectTypeOf<Rc<number[]>["intoInner"]>().toEqualTypeOf<() => number[] | undefined>();

// Closures inside: called by their kind through what a pointer or guard gives.
expectTypeOf<Rc<Fn<[number], string>>["value"]>().toEqualTypeOf<Fn<[number], string>>();
expectTypeOf<Rc<FnMut<[number], string>>["value"]>().not.toBeFunction();
expectTypeOf<BorrowMutGuard<FnMut<[number], string>>["value"]>().toEqualTypeOf<FnMut<[number], string>>();
expectTypeOf<BorrowMutGuard<FnOnce<[number], string>>["value"]>().not.toExtend<FnOnce<[number], string>>();

// What can be changed through them is invariant, what can only be read covariant.
expectTypeOf<Rc<"a">>().toExtend<Rc<string>>();
expectTypeOf<Arc<"a">>().toExtend<Arc<string>>();
expectTypeOf<BorrowGuard<"a">>().toExtend<BorrowGuard<string>>();
expectTypeOf<Cell<"a">>().not.toExtend<Cell<string>>();
expectTypeOf<RefCell<"a">>().not.toExtend<RefCell<string>>();
expectTypeOf<Mutex<"a">>().not.toExtend<Mutex<string>>();
expectTypeOf<Rc<number>>().not.toExtend<Arc<number>>();

// The traits, each with what it needs of the value inside.
expectTypeOf<Traits<Cell<number>>>().toEqualTypeOf<"Clone" | "Send" | "Static">();
expectTypeOf<Traits<Cell<number[]>>>().toEqualTypeOf<"Send" | "Static">();
expectTypeOf<Traits<RefCell<number[]>>>().toEqualTypeOf<"Clone" | "Send" | "Static">();
expectTypeOf<Traits<Rc<number>>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Traits<Arc<number>>>().toEqualTypeOf<"Clone" | "Send" | "Sync" | "Static">();
expectTypeOf<Traits<Arc<Cell<number>>>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Traits<Arc<Mutex<number>>>>().toEqualTypeOf<"Clone" | "Send" | "Sync" | "Static">();
expectTypeOf<Traits<Arc<Mutex<Rc<number>>>>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Traits<Mutex<Cell<number>>>>().toEqualTypeOf<"Send" | "Sync" | "Static">();
expectTypeOf<Traits<BorrowGuard<number>>>().toEqualTypeOf<never>();
expectTypeOf<Traits<MutexGuard<number>>>().toEqualTypeOf<"Sync">();

// A tree of pointers to itself comes to an end.
interface Tree {
  readonly label: string;
  readonly children: Rc<Tree>[];
}
interface Shared {
  readonly next: Arc<Mutex<Shared>> | null;
}
expectTypeOf<Traits<Rc<Tree>>>().toEqualTypeOf<"Clone" | "Static">();
expectTypeOf<Traits<Arc<Mutex<Shared>>>>().toEqualTypeOf<"Clone" | "Send" | "Sync" | "Static">();

// A closure's traits follow from the pointers that it owns.
const owning = closure({ count: move(arc(mutex(0))) }).fn(({ count }) => count.value.value.withLock((guard) => ++guard.value));
expectTypeOf(owning).returns.toEqualTypeOf<number>();
expectTypeOf<Traits<typeof owning>>().toEqualTypeOf<"Clone" | "Send" | "Sync" | "Static">();
const local = closure({ count: move(rc(cell(0))) }).fn(({ count }) => count.value.value.get());
expectTypeOf<Traits<typeof local>>().toEqualTypeOf<"Clone" | "Static">();
