/** In tests a stylesheet's class is its own name, and a picture is its path. */
const names = new Proxy({} as Record<string, string>, {
  get: (_target, key) => (key === '__esModule' ? undefined : String(key)),
});

export const messages = {};
export default names;
