import { styleText } from 'node:util';
import type { StepResult } from './step.ts';

/** Colours and lines that change are for people at a terminal. */
export const isLively =
  process.stdout.isTTY && process.env['CI'] === undefined && process.env['NO_COLOR'] === undefined;

/** Says which step runs now; where lines can't be replaced, the result's line alone must do. */
export function startStep(name: string): void {
  if (isLively) process.stdout.write(`${name.padEnd(8)} …`);
}

/** Prints a step's line, and under it what it said if something failed. */
export function reportStep(name: string, milliseconds: number, { passed, failed, output }: StepResult): void {
  const outcome = failed === 0 ? 'ok' : 'FAILED';
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed` : '';
  const line =
    `${name.padEnd(8)} ${seconds(milliseconds)}  ${coloured(outcome, failed === 0)}  ${counts}`.trimEnd();
  console.log(isLively ? `\r${line}` : line);
  if (failed > 0 && output !== '') console.log(`${indented(output)}\n`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(7);
}

function coloured(text: string, good: boolean): string {
  return isLively ? styleText(good ? 'green' : 'red', text) : text;
}

/** What tools say stands under the step that ran them, so that nobody takes it for the command's own result. */
function indented(output: string): string {
  return output.replace(/^(?=.)/gm, '  ');
}
