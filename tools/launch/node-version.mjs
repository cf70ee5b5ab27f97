/** The oldest Node that works, by major version. Odd majors are not kept up by their makers and are not tried here. */
const oldest = { 20: [19, 0], 22: [13, 0], 24: [11, 0] };

/**
 * Says what is wrong with a version of Node.
 * @param {string} version such as "20.19.0", as `process.versions.node` gives it
 * @returns {string | null} one sentence, or null where the version works
 */
export function nodeVersionFault(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  const needed = oldest[major];
  const works = needed ? minor > needed[0] || (minor === needed[0] && patch >= needed[1]) : major > 24;
  if (works) return null;
  return `This is Node ${version}; States Must needs Node 20.19, 22.13 or 24.11, or a newer one of these lines: see https://nodejs.org.`;
}
