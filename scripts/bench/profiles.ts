import type { CDPSession, Page } from 'puppeteer-core';

/** A device and its line, as Chromium can act them. */
export interface Profile {
  /** What it is called in reports. */
  readonly words: string;
  /** How many times slower than this machine the processor is. */
  readonly cpu: number;
  /** Null is a line without any limit. */
  readonly line: Line | null;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** A line to the server. */
export interface Line {
  /** Milliseconds that every request waits before its answer begins. */
  readonly latency: number;
  /** Bits per second. */
  readonly down: number;
  readonly up: number;
}

const PHONE = { width: 390, height: 844 };

/** The profiles with which the other tools were measured, and one of a slow processor alone. */
export const PROFILES = {
  slow: {
    words: 'CPU 4x, 400 kbit/s, 400 ms',
    cpu: 4,
    line: { latency: 400, down: 400_000, up: 400_000 },
    viewport: PHONE,
  },
  medium: {
    words: 'CPU 4x, 1.6 Mbit/s, 300 ms',
    cpu: 4,
    line: { latency: 300, down: 1_600_000, up: 750_000 },
    viewport: PHONE,
  },
  free: { words: 'no throttle', cpu: 1, line: null, viewport: { width: 1280, height: 800 } },
  processor: { words: 'CPU 4x', cpu: 4, line: null, viewport: PHONE },
} as const satisfies Readonly<Record<string, Profile>>;

/** Slows a page down from now on. */
export async function applyProfile(page: Page, cdp: CDPSession, profile: Profile): Promise<void> {
  const { cpu, line, viewport } = profile;
  await page.setViewport(viewport);
  if (line)
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
