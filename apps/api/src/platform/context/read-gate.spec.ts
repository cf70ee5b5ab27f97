import { LIMITS } from '../limits/limits.js';
import { ReadGate } from './read-gate.js';

const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

describe('the reads of one request', () => {
  it('run a few at a time, in their order, past one that fails', async () => {
    const gate = new ReadGate();
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const read = (at: number) =>
      gate.run(async () => {
        order.push(at);
        running += 1;
        most = Math.max(most, running);
        await pause();
        running -= 1;
        if (at === 3) throw new Error('lost');
        return at;
      });
    const done = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map(read));
    expect(most).toBe(LIMITS.readsAtOnce);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(done.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1);
    await expect(read(7)).resolves.toBe(7);
  });

  it('are counted: one too many is refused with the number, and never run', async () => {
    const gate = new ReadGate();
    for (let at = 0; at < LIMITS.reads; at += 1) await gate.run(() => Promise.resolve(at));
    const never = () => Promise.reject(new Error('was run'));
    await expect(gate.run(never)).rejects.toMatchObject({
      message: expect.stringContaining(String(LIMITS.reads)) as unknown,
      extensions: { code: 'LIMIT', limit: 'reads', most: LIMITS.reads },
    });
  });
});
