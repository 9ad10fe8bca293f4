import type { Browser } from 'puppeteer-core';

/** Share of one core, in percent, that all processes of the browser take together over a time. */
export async function processorShare(browser: Browser, seconds: number): Promise<number> {
  const session = await browser.target().createCDPSession();
  const before = await session.send('SystemInfo.getProcessInfo');
  const start = performance.now();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const after = await session.send('SystemInfo.getProcessInfo');
  const elapsed = (performance.now() - start) / 1000;
  await session.detach();
  return (100 * (sum(after.processInfo) - sum(before.processInfo))) / elapsed;
}

function sum(processes: { cpuTime: number }[]): number {
  return processes.reduce((total, { cpuTime }) => total + cpuTime, 0);
}
