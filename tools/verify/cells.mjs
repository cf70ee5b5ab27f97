/**
 * Derives every stored cell again from the facts that are kept with it and compares the whole answer, reasons included.
 * @param {object} options
 * @param {string} options.setUpUrl address of the set-up role
 * @param {(line: string) => void} options.say
 * @returns {Promise<string[]>} a sentence for each fault
 */
export async function verifyCells({ setUpUrl, say }) {
  const { asSetUp, familiesOnRecord, replayCells } = await import('@states-must/database');
  const { cells, faults } = await asSetUp(setUpUrl, async (tx) => {
    const found = { cells: 0, faults: [] };
    for (const { keys } of await familiesOnRecord(tx)) {
      found.cells += keys.length;
      found.faults.push(...(await replayCells(tx, keys)));
    }
    return found;
  });
  say(`Cells: ${cells} derived again from the facts that are kept with them, ${faults.length} faults.`);
  return faults.map(
    ({ key, differences }) =>
      `${key.standard} ${key.jurisdiction} ${key.obligation} does not follow from its facts: ${differences.join(', ')}.`,
  );
}
