import { expect, test, type Browser, type Page } from '@playwright/test';
import { chooseIn, tabTo, takeFrom, typeInto } from './keyboard.js';
import { signIn, type Demo } from './sign-in.js';

/**
 * The main trip: a researcher attaches a law to New Zealand's CRM-1.a with the keyboard alone, two reviewers approve it,
 * and the cell, the matrix and the public pages follow. Nobody approves what they wrote, and nobody approves twice.
 */

test.describe.configure({ mode: 'serial' });

const title = 'Act on sex work, as published';
let item = '';

async function as(browser: Browser, who: Demo): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  return page;
}

test('a researcher attaches a law with the keyboard alone', async ({ page }) => {
  await signIn(page, 'researcher');
  await page.goto('/en/places/nz/crm-1');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Not assessed yet').first()).toBeVisible();
  await page.goto('/en/evidence/new?for=nz.crm-1.a');
  await expect(page.getByRole('heading', { name: 'Attach evidence' })).toBeVisible();

  await tabTo(page, /A source on record/);
  await page.keyboard.press('ArrowRight');
  await typeInto(page, /^Title of the source/, 'Official gazette of laws');
  await typeInto(page, /^Publisher$/, 'Parliamentary law office');
  await chooseIn(page, /^Publisher is/, 'Official gazette');
  await takeFrom(page, /^Language of the source/, 'English');
  await chooseIn(page, /^Reliability of the source/, 'A');
  await typeInto(page, /^Reason for the reliability/, 'The law’s own text, from those who publish it.');
  await takeFrom(page, /^State of which the publisher is a body/, 'New Zealand');
  await typeInto(page, /^Title$/, title);
  await chooseIn(page, /^Kind/, 'Law');
  await takeFrom(page, /^Language$/, 'English');
  await typeInto(page, /^Last checked/, '2026-11');
  await typeInto(page, /^In force from/, '2003-06-28');
  await typeInto(page, /^Summary/, 'Selling sexual services as an adult is no offence.');
  await chooseIn(page, /^Credibility/, '1');
  // The place and the criterion came with the address.
  await tabTo(page, /^For$/);
  await page.keyboard.press('Space');
  await typeInto(page, /^Page or paragraph/, 'section 7');
  await page.keyboard.press('Control+Enter');

  await expect(page).toHaveURL(/\/evidence\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(
    page
      .getByText('0 of 2')
      .or(page.getByText(/needs two|two approvals/i))
      .first(),
  ).toBeVisible();
  item = page.url().split('/').at(-1)!;
});

test('its author cannot approve it, and is told so', async ({ page }) => {
  await signIn(page, 'researcher');
  const { code, message } = await approve(page);
  expect(code).toBe('AUTHOR_CANNOT_APPROVE');
  expect(message).toMatch(/You wrote or last changed this item/);
});

test('two reviewers approve it by keyboard; the same person does not count twice', async ({ browser }) => {
  const first = await as(browser, 'reviewer');
  await first.goto(`/en/review/${item}`);
  await expect(first.getByRole('heading', { name: title })).toBeVisible();
  await expect(first.getByText('CRM-1').first()).toBeVisible();
  await approveByKeys(first);
  await expect.poll(() => approvalsOf(first)).toBe(1);
  const again = await approve(first);
  expect(again.code).toBe('ALREADY_APPROVED_BY_YOU');
  expect(again.message).toMatch(/You have approved/);
  expect(await statusOf(first)).toBe('NOT_ASSESSED');

  const second = await as(browser, 'reviewer-two');
  await second.goto(`/en/review/${item}`);
  await expect(second.getByRole('heading', { name: title })).toBeVisible();
  await approveByKeys(second);
  await expect.poll(() => statusOf(second)).toBe('MET');
});

test('the matrix and the public pages show it, and the trace names it', async ({ page }) => {
  await page.goto('/en/matrix?region=asia-pacific&area=crm');
  const row = page.getByRole('row', { name: /New Zealand/ });
  await expect(row.getByRole('gridcell').first()).toHaveAccessibleName(/^Met, /);

  await page.goto('/en/places/nz/crm-1');
  await expect(page.getByText('New Zealand: met')).toBeVisible();
  await expect(page.getByText(/1 of 5/).first()).toBeVisible();
  const trace = page
    .getByRole('region', { name: /rules that fired/i })
    .or(page.locator('section', { hasText: 'The rules that fired' }));
  await expect(trace.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible();

  await page.goto(`/en/evidence/${item}`);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText('section 7').first()).toBeVisible();
});

/** One key asks for the checks; each is ticked in turn; the same key then approves. */
async function approveByKeys(page: Page): Promise<void> {
  await page.keyboard.press('a');
  await expect(page.getByText('Tick every check first.').first()).toBeVisible();
  const checks = await page.getByRole('group', { name: 'Check before you approve' }).getByRole('checkbox').count();
  for (let check = 0; check < checks; check += 1) {
    if (check > 0) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('a');
}

/** The status of New Zealand's CRM-1 as the contract gives it. */
async function statusOf(page: Page): Promise<string> {
  const answer = await page.request.post('/graphql', {
    data: { query: '{ cell(jurisdiction: "NZ", obligation: "CRM-1") { status } }' },
  });
  return ((await answer.json()) as { data: { cell: { status: string } } }).data.cell.status;
}

/** How many approvals the item has, as a member sees it. */
async function approvalsOf(page: Page): Promise<number> {
  const answer = await page.request.post('/graphql', {
    data: { query: 'query ($id: ID!) { evidence(id: $id) { review { approvals } } }', variables: { id: item } },
  });
  return ((await answer.json()) as { data: { evidence: { review: { approvals: number } } } }).data.evidence.review
    .approvals;
}

/** Asks past the page, as a program would: the page itself offers no such button. */
async function approve(page: Page): Promise<{ code: string; message: string }> {
  const read = await page.request.post('/graphql', {
    data: { query: 'query ($id: ID!) { evidence(id: $id) { version } }', variables: { id: item } },
  });
  const { version } = ((await read.json()) as { data: { evidence: { version: number } } }).data.evidence;
  const answer = await page.request.post('/graphql', {
    data: {
      query: `mutation ($id: ID!, $version: Int!, $key: String!) {
        approveEvidence(id: $id, version: $version, key: $key) { ... on Refused { problems { code message } } } }`,
      variables: { id: item, version, key: `again-${Date.now()}` },
    },
  });
  const { data } = (await answer.json()) as {
    data: { approveEvidence: { problems: { code: string; message: string }[] } };
  };
  return data.approveEvidence.problems[0]!;
}
