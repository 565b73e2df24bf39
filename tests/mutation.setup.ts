import { configureGlobal } from 'fast-check';

// A mutant that a property lets live for so many milliseconds counts as alive, and one that it finds is judged without
// looking for a smaller example: judging thousands of them is what takes long. A limit that a busy machine can reach
// before the first example would count as noticed.
configureGlobal({ interruptAfterTimeLimit: 2_000, endOnFailure: true });
