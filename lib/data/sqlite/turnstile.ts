/**
 * The order of use of one connection. While a transaction is open, whoever is not part of it waits for its end, as
 * its statements would join it otherwise and vanish with it. First come, first served.
 */
export class Turnstile {
  #occupied = false;
  readonly #waiting: (() => void)[] = [];

  /** Runs work between transactions: now, or when its turn comes. */
  pass<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => this.#takeTurn(() => attempt(() => resolve(work()), reject)));
  }

  /**
   * Begins a transaction and keeps everybody else out.
   * @returns how to let the next one in.
   */
  occupy(begin: () => void): Promise<() => void> {
    return new Promise((resolve, reject) =>
      this.#takeTurn(() =>
        attempt(() => {
          begin();
          this.#occupied = true;
          resolve(once(() => this.#letIn()));
        }, reject),
      ),
    );
  }

  #takeTurn(turn: () => void): void {
    if (this.#occupied || this.#waiting.length) this.#waiting.push(turn);
    else turn();
  }

  #letIn(): void {
    this.#occupied = false;
    while (!this.#occupied) {
      const turn = this.#waiting.shift();
      if (!turn) return;
      turn();
    }
  }
}

function attempt(work: () => void, failed: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    failed(error);
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}
