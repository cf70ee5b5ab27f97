import assert from 'node:assert/strict';
import test from 'node:test';
import { circles } from './circles.mjs';

test('names each circle of files once, and nothing where there is none', () => {
  const straight = [
    { from: 'a.ts', to: 'b.js' },
    { from: 'b.ts', to: 'c.js' },
    { from: 'c.ts', to: 'libs/domain' },
  ];
  assert.deepEqual(circles(straight), []);
  assert.deepEqual(circles([...straight, { from: 'c.ts', to: 'a.js' }]), [['a.ts', 'b.ts', 'c.ts']]);
  assert.deepEqual(
    circles([
      { from: 'x.tsx', to: 'y.js' },
      { from: 'y.ts', to: 'x.js' },
    ]),
    [['x.tsx', 'y.ts']],
  );
});
