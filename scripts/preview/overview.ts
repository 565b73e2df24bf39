import type { LmsExport } from '../../src/review/reading/lms-export.ts';
import { answersOf } from './answers.ts';
import { summarise } from './attempt-summary.ts';
import type { LearnerPage, SummarisedAttempt } from './pages/learner-page.ts';
import type { StartPage } from './pages/start-page.ts';
import type { TrainerRow } from './pages/trainer-page.ts';
import type { ServerContext } from './server-context.ts';
import { packagesOf, titleOf } from './shelf.ts';
import type { Store } from './store.ts';
import type { Attempt, Learner } from './records.ts';

/** Gathers what the start page shows. @param refused the name that was refused, if any */
export function startOverview(context: ServerContext, refused: string | null): StartPage {
  const { store, shelf, authoring } = context;
  const held = shelf();
  const packages = packagesOf(held);
  return {
    title: titleOf(held),
    hasPackages: packages.length > 0,
    isAwaited: held.isAwaited ?? false,
    problems: authoring?.news.problems ?? '',
    web: held.web ? `/content/web/${held.web.revision}/index.html` : null,
    isLive: authoring !== null,
    refused,
    learners: store.learners().map((learner) => ({
      learner,
      standings: packages.map((course) => {
        const latest = store.attempts(learner.id, course.standard).at(-1);
        return {
          course,
          latest: latest ? { ...withSummary(store, latest), accessedAt: latest.accessedAt } : null,
        };
      }),
    })),
  };
}

/** Gathers what a learner's page shows. */
export function learnerOverview({ store, shelf }: ServerContext, learner: Learner): LearnerPage {
  return {
    learner,
    isAwaited: shelf().isAwaited ?? false,
    courses: packagesOf(shelf()).map((course) => ({
      course,
      attempts: store.attempts(learner.id, course.standard).map((attempt) => withSummary(store, attempt)),
    })),
  };
}

/** Every attempt of every learner. */
export function trainerOverview({ store }: ServerContext): TrainerRow[] {
  return store
    .learners()
    .flatMap((learner) =>
      store.attempts(learner.id).map((attempt) => ({ learner, ...withSummary(store, attempt) })),
    );
}

/** One attempt; undefined when there is none of that id. */
export function attemptOverview({ store }: ServerContext, id: number): TrainerRow | undefined {
  const attempt = store.attempt(id);
  const learner = attempt && store.learner(attempt.learnerId);
  return attempt && learner ? { learner, ...withSummary(store, attempt) } : undefined;
}

/** All that the database holds, for those who want to look at it with other tools. */
export function exportOverview({ store, shelf }: ServerContext): unknown {
  return {
    exportedAt: new Date().toISOString(),
    course: titleOf(shelf()),
    learners: store.learners().map((learner) => ({
      id: learner.id,
      name: learner.name,
      createdAt: new Date(learner.createdAt).toISOString(),
      attempts: store.attempts(learner.id).map((attempt) => exportAttempt(store, attempt)),
    })),
  };
}

/** What the trainer's page follows: as the export, without calls and resume data, which it does not read. */
export function reviewOverview({ store, shelf }: ServerContext): LmsExport {
  return {
    course: titleOf(shelf()),
    learners: store.learners().map(({ id, name }) => ({
      id,
      name,
      attempts: store.attempts(id).map((attempt) => ({
        startedAt: new Date(attempt.startedAt).toISOString(),
        accessedAt: new Date(attempt.accessedAt).toISOString(),
        elements: Object.fromEntries(
          Object.entries(store.elements(attempt.id)).filter(([element]) => element !== 'cmi.suspend_data'),
        ),
      })),
    })),
  };
}

function exportAttempt(store: Store, attempt: Attempt): unknown {
  const elements = store.elements(attempt.id);
  return {
    standard: attempt.standard,
    number: attempt.number,
    startedAt: new Date(attempt.startedAt).toISOString(),
    accessedAt: new Date(attempt.accessedAt).toISOString(),
    ...summarise(attempt.standard, elements),
    answers: answersOf(elements),
    elements,
    calls: store.calls(attempt.id),
  };
}

function withSummary(store: Store, attempt: Attempt): SummarisedAttempt {
  return { attempt, summary: summarise(attempt.standard, store.elements(attempt.id)) };
}
