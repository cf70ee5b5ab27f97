import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { publicPages, staffPages } from './pages.js';
import { signInQuickly } from './sign-in.js';

/** What holds of each page alike: nobody is shut out, nothing is sent elsewhere, every sentence can be translated. */

const everyPage = [
  ...publicPages.map((path) => ({ path, staff: false })),
  ...staffPages.map((path) => ({ path, staff: true })),
];

async function open(page: Page, address: string): Promise<string[]> {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  return foreign;
}

/** How far the page is wider than its window, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { path, staff } of everyPage) {
  test.describe(`page ${path || '/'}`, () => {
    test.beforeEach(async ({ page }) => {
      // One person has one office: the administrator is needed for the members alone.
      if (staff)
        await signInQuickly(
          page,
          path === '/members' ? 'admin' : path.startsWith('/review') ? 'reviewer' : 'researcher',
        );
    });

    test('shuts nobody out in light and dark, asks nobody else for anything, and fits a phone', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const foreign = await open(page, `/en${path}`);
      expect(await faults(new AxeBuilder({ page }))).toEqual([]);
      // The theme changes colours alone.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await faults(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
      expect(foreign).toEqual([]);
    });

    test('has no untranslated sentence from right to left, and fits', async ({ page }) => {
      await open(page, `/ar-XB${path}`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      expect(await untranslated(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}

/** What axe finds, short enough to read. */
async function faults(builder: AxeBuilder): Promise<{ id: string; where: string[] }[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 200)) }));
}

/**
 * Texts and names of the interface that are still plain English in the pseudo-locale, which accents every letter. What
 * comes from the records stands in an element with a language of its own; codes are the same in every language; and a
 * name of a record inside a translated label cannot be marked, so that a label with any accented word passes.
 */
function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const isRecord = (element: Element | null) => {
      const nearest = element?.closest('[lang]');
      return nearest?.getAttribute('lang') !== own;
    };
    const codes = /\b[A-Z]{2,3}-\d[\w.]*|\b[A-Z]{2}-\w{1,3}\b|https?:\S+/g;
    const isPlain = (text: string) =>
      /[A-Za-z]{3,}/.test(text.replace(codes, '')) && !/[ƀćđéƒǵħíĵķĺɱñóƥɋŕśţúṽŵẋýźá]/i.test(text);
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, template, code, kbd') || isRecord(parent)) continue;
      if (isPlain(node.textContent ?? '')) found.add((node.textContent ?? '').trim());
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!isRecord(element) && isPlain(element.getAttribute(name) ?? '')) {
          found.add(`${name}: ${element.getAttribute(name)}`);
        }
      }
    }
    return [...found];
  });
}
