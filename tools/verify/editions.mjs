/**
 * Computes the checksum of every edition anew.
 * @param {object} options
 * @param {string} options.setUpUrl address of the set-up role
 * @param {(line: string) => void} options.say
 * @returns {Promise<string[]>} a sentence for each edition that is not what was frozen
 */
export async function verifyEditions({ setUpUrl, say }) {
  const { asSetUp, listEditions, verifyEdition } = await import('@states-must/database');
  const verdicts = await asSetUp(setUpUrl, async (tx) => {
    const found = [];
    for (const { slug } of await listEditions(tx)) found.push(await verifyEdition(tx, slug));
    return found;
  });
  const faults = verdicts.filter(({ whole }) => !whole);
  say(`Editions: ${verdicts.length} computed, ${faults.length} faults.`);
  return faults.map(
    ({ slug, recorded, found }) => `Edition ${slug} has the checksum ${found}, and was frozen with ${recorded}.`,
  );
}
