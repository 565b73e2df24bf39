import { configureGlobal } from 'fast-check';

// A mutant that a property lets live in so many milliseconds counts as alive: judging thousands of them is what takes hours.
configureGlobal({ interruptAfterTimeLimit: 100 });
