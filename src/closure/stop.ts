import { release, type Failure } from "./release.js";
import { Phase, type State } from "./state.js";

/** The end of an `FnMut`'s call. Was it dropped meanwhile, what it owns is dropped now. Throws the failure. */
export function stop(state: State, failure?: Failure): void {
  if (state.life !== Phase.Running) return release(state.environment, failure);
  state.life = Phase.Live;
  if (failure) throw failure.error;
}

/** A promise that settles as `output` does, when `end` has been told; `end` throws the failure it gets. */
export const afterwards = (output: Promise<unknown>, end: (failure?: Failure) => void): Promise<unknown> =>
  output.then(
    (value) => {
      end();
      return value;
    },
    (error: unknown) => end({ error }),
  );
