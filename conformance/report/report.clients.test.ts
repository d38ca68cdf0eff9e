/** The page in a browser: it opens without network and errors, is used by keyboard, and fits a phone. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { exampleReport } from './example.js';
import { writeReport } from './index.js';

const CASES = 2_000;
const PHONE = { width: 375, height: 812 };
const BROWSERS = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = BROWSERS.find((file) => file !== undefined && existsSync(file));
const skip = executablePath === undefined ? `no Chromium at ${BROWSERS.slice(1).join(', ')} or CHROMIUM_PATH` : false;

describe('the report in a browser', { skip }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'conformance-page-'));
  const report = exampleReport(CASES);
  let browser: Browser;

  before(async () => {
    writeReport(folder, report);
    // Chromium's own sandbox does not work for root, and the page is ours.
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page and fails at the end when it complained or asked the network for anything. */
  async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>, hash = ''): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const url = pathToFileURL(path.join(folder, 'index.html')).href;
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url && !request.url().startsWith('data:')) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(url + hash);
    await use(page);
    assert.deepEqual(complaints, []);
    await context.close();
  }

  const status = (page: Page) => page.getByRole('status');
  const background = (page: Page) =>
    page.evaluate(() => (globalThis as any).getComputedStyle((globalThis as any).document.body).backgroundColor);
  const overflow = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = (globalThis as any).document.documentElement;
      return scrollWidth - clientWidth;
    });

  it('says how true the target is, and what others make of the same cases', () =>
    withPage({}, async (page) => {
      assert.match(await page.title(), /^ruststack-ts: \d+\.\d % like AWS$/);
      assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'How much is ruststack-ts like AWS?');
      assert.equal(await page.locator('.leaderboard li').count(), 4);
      assert.deepEqual(await page.locator('.services thead th').allTextContents(), [
        'Service',
        'Fidelity',
        'As AWS',
        'Known',
        'Unexpected',
        'Skipped',
        'moto',
        'LocalStack',
        'DynamoDB Local',
      ]);
      assert.equal(await page.locator('.plot .dot').count(), report.history.length + 1);
    }));

  it('is searched by keyboard alone', () =>
    withPage({}, async (page) => {
      assert.match((await status(page).textContent()) ?? '', new RegExp(`^${CASES} cases of`));
      await page.keyboard.press('/');
      await page.keyboard.type('number-123');
      await page.waitForFunction(() => /^11 cases/.test((globalThis as any).document.querySelector('[role=status]').textContent));
      await page.keyboard.press('Escape');
      assert.match((await status(page).textContent()) ?? '', new RegExp(`^${CASES} cases of`));
    }));

  it('is filtered by keyboard alone, and shows where the focus is', () =>
    withPage({}, async (page) => {
      await page.keyboard.press('/');
      // Past the four selects to the results, of which the arrows choose.
      for (let stop = 0; stop < 5; stop++) await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      assert.equal(await page.getByRole('radio', { name: /^Unexpected/ }).isChecked(), true);
      const unexpected = report.run.cases.filter(({ outcome, known }) => outcome === 'failed' && known === undefined).length;
      assert.match((await status(page).textContent()) ?? '', new RegExp(`^${unexpected} cases of`));
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = (globalThis as any).getComputedStyle((globalThis as any).document.activeElement);
        return `${outlineStyle} ${Number.parseFloat(outlineWidth) >= 2}`;
      });
      assert.equal(outline, 'solid true');
      await page.keyboard.press('Enter');
      // The rows are built once the browser tells that the operation was opened, which is after the key.
      await page.locator('.operations .case').first().waitFor({ state: 'attached' });
    }));

  it('shows what a failing case expected and received, with the difference marked and its source linked', () =>
    withPage({}, async (page) => {
      const first = page.locator('#deviation-list .case').first();
      await first.locator('> summary').focus();
      await page.keyboard.press('Enter');
      await first.locator('.differences').waitFor();
      assert.match((await first.locator('td.expected').textContent()) ?? '', /The conditional request failed"$/);
      assert.match((await first.locator('td.received').textContent()) ?? '', /failed <b>here<\/b>"$/);
      assert.deepEqual(await first.locator('td.received del').allTextContents(), [' <b>here</b>']);
      assert.match((await first.locator('.sides .expected .changed').textContent()) ?? '', /"message"/);
      assert.match((await first.locator('.sides .received .changed').textContent()) ?? '', /<b>here<\/b>/);
      assert.match((await first.locator('.source a').first().getAttribute('href')) ?? '', /^https:\/\//);
      assert.match((await first.locator('.elsewhere').textContent()) ?? '', /moto/);
    }));

  it('opens the case that a link names', async () => {
    const { id } = report.run.cases[700] as (typeof report.run.cases)[number];
    await withPage(
      {},
      async (page) => {
        await page.locator(`details[data-case="${id}"][open] .source`).waitFor();
        assert.match((await page.locator('.source').textContent()) ?? '', new RegExp(`--case ${id}`));
      },
      `#${id}`,
    );
  });

  it('leads from a service to its operations', () =>
    withPage({}, async (page) => {
      await page.locator('.services').getByRole('link', { name: 's3' }).click();
      assert.match((await status(page).textContent()) ?? '', / cases of 8 operations$/);
      assert.equal(await page.getByRole('combobox', { name: 'Service', exact: true }).inputValue(), 's3');
    }));

  it('builds rows only when they are looked at', () =>
    withPage({}, async (page) => {
      const elements = await page.evaluate(() => (globalThis as any).document.querySelectorAll('*').length);
      assert.ok(elements < CASES, `${elements} elements for ${CASES} cases that are closed`);
    }));

  it('is light or dark as the system is, until the button overrules it', async () => {
    await withPage({ colorScheme: 'light' }, async (page) => assert.equal(await background(page), 'rgb(250, 249, 246)'));
    await withPage({ colorScheme: 'dark' }, async (page) => {
      const dark = await background(page);
      assert.equal(dark, 'rgb(17, 19, 23)');
      await page.getByRole('button', { name: /^Colours/ }).click();
      assert.equal(await background(page), 'rgb(250, 249, 246)');
      await page.getByRole('button', { name: 'Colours: light' }).click();
      assert.equal(await background(page), dark);
    });
  });

  it('fits a phone, with everything open', () =>
    withPage({ viewport: PHONE }, async (page) => {
      assert.equal(await overflow(page), 0);
      await page.evaluate(() => {
        for (const details of (globalThis as any).document.querySelectorAll('details')) details.open = true;
      });
      await page.locator('.operations .case').first().waitFor();
      await page.locator('.differences').first().waitFor();
      assert.equal(await overflow(page), 0);
    }));
});
