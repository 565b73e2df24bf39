import type { IncomingMessage } from 'node:http';
import { pathToFileURL } from 'node:url';
import { PLAYED_STANDARDS } from '../../src/preview/protocol.ts';
import type { LaunchRequest } from '../../src/preview/protocol.ts';
import { reviewPage } from '../review/review-page.ts';
import { answersOf } from './answers.ts';
import { contentReply } from './content.ts';
import { launch } from './launch.ts';
import {
  exportOverview,
  attemptOverview,
  reviewOverview,
  learnerOverview,
  startOverview,
  trainerOverview,
} from './overview.ts';
import { answersPage, logPage, removePage } from './pages/attempt-page.ts';
import type { Reader } from './pages/layout.ts';
import { learnerPage } from './pages/learner-page.ts';
import { playPage } from './pages/play-page.ts';
import { startPage } from './pages/start-page.ts';
import { trainerPage } from './pages/trainer-page.ts';
import type { TrainerRow } from './pages/trainer-page.ts';
import { isName, tidyName } from './learner-name.ts';
import { fileReply, jsonReply, pageReply, redirectReply, reviewReply } from './reply.ts';
import type { Reply } from './reply.ts';
import { readReport, readLaunchRequest } from './reports.ts';
import { readForm, readJson } from './request-body.ts';
import type { ServerContext } from './server-context.ts';

/** What a route works with: the parts of the path that its pattern left open, and who asks. */
export interface Visit {
  readonly context: ServerContext;
  readonly request: IncomingMessage;
  readonly reader: Reader;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

/** A route's answer; null when there is nothing at the address. */
type Route = (visit: Visit) => Reply | null | Promise<Reply | null>;

/** Every address of the server: method, then path; `*` is one part of it, `**` all that follow. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /': ({ context, reader }) => pageReply(startPage(reader, startOverview(context, null))),
  'POST /learners': addLearner,
  'GET /learners/*': ({ context, reader, parts: [id = ''] }) => {
    const learner = context.store.learner(id);
    return learner ? pageReply(learnerPage(reader, learnerOverview(context, learner))) : null;
  },
  'POST /attempts': addAttempt,
  'GET /play/*/*': play,
  'GET /content/**': ({ context, parts }) => contentReply(context.shelf(), parts),
  'GET /assets/*': ({ context, parts: [name = ''] }) => {
    const asset = context.assets.get(name);
    return asset ? fileReply(asset.bytes, asset.type, 'no-cache') : null;
  },
  'GET /api/author/*': ({ context, parts: [lang = ''] }) => {
    const facts = context.authoring?.news.facts(lang);
    return facts ? jsonReply(facts) : null;
  },
  'POST /api/launch': async ({ context, request }) => {
    const wanted = readLaunchRequest(await readJson(request));
    const launched = wanted && (await launch(context, wanted));
    return launched ? jsonReply(launched) : jsonReply({}, { status: 404 });
  },
  'POST /api/sessions/*': async ({ context, request, parts: [session = ''] }) => {
    const report = readReport(await readJson(request));
    const receipt = report
      ? context.store.take(session, report)
      : ({ result: 'false', reason: 'invalid' } as const);
    return jsonReply(receipt, { status: receipt.result === 'true' ? 200 : 409 });
  },
  'GET /trainer': ({ context, reader, query }) =>
    pageReply(trainerPage(reader, trainerOverview(context), { added: query.get('added'), refused: null })),
  'POST /trainer/learners': addLearners,
  'GET /trainer/review': ({ context }) => {
    const { review } = context.shelf();
    return review ? reviewReply(reviewPage(review, { live: '/trainer/review.json' })) : null;
  },
  'GET /trainer/review.json': ({ context }) => jsonReply(reviewOverview(context)),
  'GET /trainer/export.json': ({ context }) => jsonReply(exportOverview(context), { file: 'export.json' }),
  'GET /trainer/attempts/*': ofAttempt(({ context, reader }, row) =>
    pageReply(answersPage(reader, row, answersOf(context.store.elements(row.attempt.id)))),
  ),
  'GET /trainer/attempts/*/log': ofAttempt(({ context, reader }, row) =>
    pageReply(logPage(reader, row, context.store.calls(row.attempt.id))),
  ),
  'GET /trainer/attempts/*/log.json': ofAttempt(({ context }, { attempt }) =>
    jsonReply(context.store.calls(attempt.id), {
      file: `${attempt.standard}-${attempt.learnerId}-${attempt.number}.json`,
    }),
  ),
  'GET /trainer/attempts/*/delete': ofAttempt(({ reader }, row) => pageReply(removePage(reader, row))),
  'POST /trainer/attempts/*/delete': ofAttempt(({ context }, { attempt }) => {
    context.store.removeAttempt(attempt.id);
    return redirectReply('/trainer');
  }),
};

async function addLearner({ context, request, reader }: Visit): Promise<Reply> {
  const given = (await readForm(request)).get('name') ?? '';
  const name = tidyName(given);
  if (!isName(name)) return pageReply(startPage(reader, startOverview(context, given)), 422);
  return redirectReply(`/learners/${context.store.addLearner(name).id}`);
}

/** Makes a learner of each line; who is there already is left alone. Nothing is made while a line can't be a name. */
async function addLearners({ context, request, reader }: Visit): Promise<Reply> {
  const given = (await readForm(request)).get('names') ?? '';
  const names = [...new Set(given.split(/\r?\n/).map(tidyName))].filter((name) => name !== '');
  if (names.length === 0 || !names.every(isName)) {
    const page = trainerPage(reader, trainerOverview(context), { added: null, refused: given });
    return pageReply(page, 422);
  }
  const present = new Set(context.store.learners().map(({ name }) => name));
  const added = names.filter((name) => !present.has(name));
  for (const name of added) context.store.addLearner(name);
  return redirectReply(`/trainer?added=${added.length}`);
}

async function addAttempt({ context, request }: Visit): Promise<Reply | null> {
  const form = await readForm(request);
  const learner = context.store.learner(form.get('learner') ?? '');
  const standard = PLAYED_STANDARDS.find((one) => one === form.get('standard'));
  if (!learner || !standard) return null;
  context.store.addAttempt(learner.id, standard);
  return redirectReply(`/play/${standard}/${learner.id}`);
}

function play({ context, reader, parts: [word, id = ''], query }: Visit): Reply | null {
  const learner = context.store.learner(id);
  const standard = PLAYED_STANDARDS.find((one) => one === word);
  const course = standard && context.shelf().packages.get(standard);
  if (!learner || !course) return null;
  const wanted: LaunchRequest | null = readLaunchRequest({
    standard: course.standard,
    learner: learner.id,
    mode: query.get('mode') ?? 'normal',
    attempt: query.has('attempt') ? Number(query.get('attempt')) : undefined,
  });
  if (!wanted) return null;
  const setup = {
    request: wanted,
    home: `/learners/${learner.id}`,
    author: context.authoring && { editor: context.authoring.editor, root: rootAddress() },
  };
  return pageReply(playPage(reader, { title: course.title, learnerName: learner.name, setup }));
}

/** The folder in which the command runs, to which the paths of places are relative. */
function rootAddress(): string {
  return pathToFileURL(`${process.cwd()}/`).href;
}

/** A route below one attempt. */
function ofAttempt(answer: (visit: Visit, row: TrainerRow) => Reply): Route {
  return (visit) => {
    const row = attemptOverview(visit.context, Number(visit.parts[0]));
    return row ? answer(visit, row) : null;
  };
}
