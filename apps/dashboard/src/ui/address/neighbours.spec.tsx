import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { drawOnPage } from '../testing/draw-on-page.js';
import { Neighbours } from './neighbours.js';

const draw = () =>
  drawOnPage(
    <>
      <input aria-label="a field" />
      <Neighbours
        label="Places"
        previous={{ to: '/places/ma', name: 'Morocco' }}
        next={{ to: '/places/na', name: 'Namibia' }}
      />
    </>,
  );
const press = (code: string, target: Window | Element = window) =>
  fireEvent.keyDown(target, { code, key: code === 'BracketLeft' ? '[' : ']' });

describe('the keys [ and ]', () => {
  beforeEach(() => window.localStorage.clear());

  it('open the page before and the page after', async () => {
    const page = await draw();
    press('BracketRight');
    await waitFor(() => expect(page.path()).toBe('/places/na'));
  });

  it('mean themselves while somebody types', async () => {
    const page = await draw();
    press('BracketLeft', screen.getByLabelText('a field'));
    await new Promise((done) => setTimeout(done, 20));
    expect(page.path()).toBe('/');
  });

  it('can be switched off, and stay off', async () => {
    const page = await draw();
    fireEvent.click(screen.getByRole('button', { name: 'Switch the keys [ and ] off' }));
    press('BracketLeft');
    await new Promise((done) => setTimeout(done, 20));
    expect(page.path()).toBe('/');
    page.unmount();
    await draw();
    expect(screen.getByRole('button', { name: 'Switch the keys [ and ] on' })).toBeVisible();
  });
});
