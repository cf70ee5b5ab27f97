/**
 * What has to be undone at the end, in the reverse of the order in which it was begun. A run that is stopped half-way
 * undoes what it has begun so far.
 */
export class Closing {
  /** @type {(() => unknown)[]} */
  #steps = [];
  /** @type {Promise<void> | null} */
  #run = null;

  /** True from the moment the end has begun: what breaks then, breaks because it is being stopped. */
  get begun() {
    return this.#run !== null;
  }

  /**
   * @param {() => unknown} step awaited at the end
   */
  add(step) {
    this.#steps.push(step);
  }

  /**
   * Undoes everything, once; a second call waits for the first. One step that fails does not keep the others.
   * @returns {Promise<void>}
   */
  run() {
    this.#run ??= (async () => {
      for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
        try {
          await step();
        } catch (error) {
          console.error(error instanceof Error ? error.message : error);
        }
      }
    })();
    return this.#run;
  }
}
