// @ts-check

/** Waits between tries: longer each time, up to a limit, and not in step with everybody else who lost the same server. */
export class Patience {
  #least;
  #most;
  #waited = 0;
  #cut = () => {};

  /** @param {number} least @param {number} most milliseconds */
  constructor(least, most) {
    this.#least = least;
    this.#most = most;
  }

  /** It went well: the next wait is a short one. */
  reset() {
    this.#waited = 0;
  }

  /** @param {number} [least] milliseconds that are asked for @returns {Promise<void>} */
  wait(least = 0) {
    this.#waited = Math.min(Math.max(this.#waited * 2, this.#least), this.#most);
    const spread = this.#waited * (0.75 + Math.random() / 2);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(spread, least));
      this.#cut = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Ends a wait under way. */
  cut() {
    this.#cut();
  }
}
