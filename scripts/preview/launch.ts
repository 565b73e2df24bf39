import { setTimeout as delay } from 'node:timers/promises';
import { isSuspended } from '../../src/preview/starting-elements.ts';
import type { Launch, LaunchRequest } from '../../src/preview/protocol.ts';
import { launchAddress } from './course-package.ts';
import type { ServerContext } from './server-context.ts';
import type { Store } from './store.ts';
import type { Attempt } from './records.ts';

/** How long a launch waits for the last data of the session that the same tab held before. */
const PATIENCE = 1_000;
const STEP = 20;

/**
 * Opens a course for a learner: finds or begins the attempt, opens a session, and gathers what the player must know.
 * @returns null when the learner, the package or the attempt to review does not exist
 */
export async function launch(context: ServerContext, request: LaunchRequest): Promise<Launch | null> {
  const { standard, mode } = request;
  const { store } = context;
  const learner = store.learner(request.learner);
  const course = context.shelf().packages.get(standard);
  if (!learner || !course) return null;
  const base = {
    standard,
    mode,
    learner: { id: learner.id, name: learner.name },
    href: launchAddress(course),
    fromManifest: course.elements,
  };
  if (mode === 'browse') return { ...base, session: null, attempt: null, elements: {} };
  if (request.after !== undefined) await sessionEnd(store, request.after);
  const attempt = mode === 'review' ? attemptToReview(store, request) : attemptToGoOn(store, request);
  if (!attempt) return null;
  return {
    ...base,
    session: store.addSession(attempt.id, mode),
    attempt: attempt.number,
    elements: store.elements(attempt.id),
  };
}

function attemptToReview(store: Store, { learner, standard, attempt }: LaunchRequest): Attempt | undefined {
  const attempts = store.attempts(learner, standard);
  return attempt === undefined ? attempts.at(-1) : attempts.find(({ number }) => number === attempt);
}

/**
 * The latest attempt, or the first. SCORM 2004 (cmi.exit): whoever left otherwise than by `suspend` has ended the attempt,
 * and the next launch begins a new one. SCORM 1.2 gives all data back however the learner left, as Moodle does.
 */
function attemptToGoOn(store: Store, { learner, standard }: LaunchRequest): Attempt {
  const latest = store.attempts(learner, standard).at(-1);
  if (!latest) return store.addAttempt(learner, standard);
  const elements = store.elements(latest.id);
  const isOver =
    standard === 'scorm2004' && Object.keys(elements).length > 0 && !isSuspended(standard, elements);
  return isOver ? store.addAttempt(learner, standard) : latest;
}

/** A reloaded page asks for its launch while its own farewell may still be on the way. */
async function sessionEnd(store: Store, session: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    const held = store.session(session);
    if (!held || held.endedAt !== null) return;
    await delay(STEP);
  }
}
