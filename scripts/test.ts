import { readWords, runCommand, UsageError } from './options.ts';
import { findChromium } from './testing/find-chromium.ts';
import { reportStep, startStep } from './testing/print-step.ts';
import { isStopped, stopTools } from './testing/run-tool.ts';
import { isStepName, needsBrowser, STEP_NAMES, STEPS } from './testing/steps.ts';
import type { StepName } from './testing/steps.ts';
import { say, sayOneOf } from './messages/say.ts';

/** `npm test`: runs all checks, or those named, and says how many passed and failed; exits with 1 when any failed. */
await runCommand(async () => {
  const { names, only } = readArguments();
  stopCleanly();
  // Looked for at once: who has no browser should hear of it now and not after a minute.
  const chromium = names.some(needsBrowser) ? findChromium() : '';
  const sum = { passed: 0, failed: 0 };
  for (const name of names) {
    startStep(name);
    const started = performance.now();
    const result = await STEPS[name]({ only, chromium });
    if (isStopped()) return;
    reportStep(name, performance.now() - started, result);
    sum.passed += result.passed;
    sum.failed += result.failed;
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  if (sum.failed > 0) process.exitCode = 1;
});

/** @throws UsageError for steps and options that do not exist */
function readArguments(): { names: readonly StepName[]; only: string } {
  // Only test files whose path holds this text, for who works on one of them.
  const { values, positionals } = readWords({ only: { type: 'string' } });
  const unknown = positionals.filter((name) => !isStepName(name));
  if (unknown.length > 0) {
    throw new UsageError(
      say`there is no check called ${sayOneOf(unknown)}; there are ${STEP_NAMES.join(', ')}`,
    );
  }
  const names = STEP_NAMES.filter((name) => positionals.length === 0 || positionals.includes(name));
  return { names, only: values.only ?? '' };
}

/** Browsers and servers end with us, and so does what they wrote; who asks twice is obeyed at once. */
function stopCleanly(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      console.error('\nstopping…');
      stopTools(signal);
      process.exitCode = 130;
    });
  }
}
