import type { BenchWindow } from './watch-page.ts';

/**
 * An LMS of SCORM 1.2 that keeps everything in memory and says yes to all of it; runs in the page before everything
 * else. What it answers is what the other tools were measured with.
 * @param commit where each commit is sent, as Moodle does it: the page stands still until the answer; empty, it is
 * answered at once
 */
export function stubLms(commit: string): void {
  if (window !== window.top) return;
  const values: Record<string, string> = {
    'cmi._version': '3.4',
    'cmi.core._children':
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score._children': 'raw,min,max',
    'cmi.interactions._children':
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
    'cmi.objectives._children': 'id,score,status',
    'cmi.core.student_id': 'u1',
    'cmi.core.student_name': 'Pérez, Ana',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.entry': 'ab-initio',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_location': '',
    'cmi.core.total_time': '0000:00:00',
    'cmi.core.score.raw': '',
    'cmi.suspend_data': '',
  };
  const counts: Record<string, number> = {};
  let error = '0';
  const bench = window as BenchWindow;
  bench.API = {
    LMSInitialize: () => 'true',
    LMSGetValue(name: string): string {
      error = '0';
      if (name.endsWith('._count')) return String(counts[name.slice(0, -'._count'.length)] ?? 0);
      const value = values[name];
      if (value === undefined && !/^cmi\.(interactions|objectives)\.\d+\./.test(name)) error = '201';
      return value ?? '';
    },
    LMSSetValue(name: string, value: string): string {
      error = '0';
      values[name] = value;
      for (const { index, 1: number } of name.matchAll(/\.(\d+)(?=\.)/g)) {
        const list = name.slice(0, index);
        counts[list] = Math.max(counts[list] ?? 0, Number(number) + 1);
      }
      return 'true';
    },
    LMSCommit(): string {
      error = '0';
      const begun = performance.now();
      if (commit !== '') {
        const request = new XMLHttpRequest();
        request.open('POST', commit, false);
        request.send();
      }
      bench.bench?.commits.push({ begun, ended: performance.now() });
      return 'true';
    },
    LMSFinish: () => 'true',
    LMSGetLastError: () => error,
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}
