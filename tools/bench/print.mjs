/** Prints a line a measured target. */
export function printTable(measured) {
  const width = Math.max(...measured.map(({ name }) => name.length));
  console.log(`${''.padEnd(width)}  requests/s    p50 ms    p99 ms      bytes`);
  for (const { name, rate, p50, p99, bytes } of measured) {
    const cells = [
      rate.toFixed(1).padStart(10),
      p50.toFixed(2).padStart(8),
      p99.toFixed(2).padStart(8),
      String(bytes).padStart(9),
    ];
    console.log(`${name.padEnd(width)}  ${cells.join('  ')}`);
  }
}

/** Prints a ratio of medians with its range over the rounds. */
export function printRatio(name, { median, low, high }) {
  console.log(`  ${name}: ${median.toFixed(2)} (rounds ${low.toFixed(2)} to ${high.toFixed(2)})`);
}
