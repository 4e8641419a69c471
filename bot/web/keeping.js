// @ts-check

/**
 * Something kept under a name: for this tab only, so that the next person at a shared computer finds nothing, or for this browser.
 * Where the browser keeps nothing (private windows), it lasts as long as the page.
 * @template Value
 * @param {string} name
 * @param {'tab' | 'browser'} where
 */
export function keeping(name, where) {
  const key = `assistant.${name}`;
  /** @type {Value | undefined} */
  let held;
  const storage = () => (where === 'tab' ? sessionStorage : localStorage);
  return {
    /** @returns {Value | undefined} */
    get() {
      try {
        const text = storage().getItem(key);
        return text === null ? held : JSON.parse(text);
      } catch {
        return held;
      }
    },
    /** @param {Value | undefined} value */
    set(value) {
      held = value;
      try {
        if (value === undefined) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(value));
      } catch {
        // `held` has it
      }
    },
  };
}
