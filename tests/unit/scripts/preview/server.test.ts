import { request } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Launch } from '../../../../src/preview/protocol.ts';
import { startPreviewServer } from '../../../../scripts/preview/preview-server.ts';
import type { PreviewServer } from '../../../../scripts/preview/preview-server.ts';
import type { Shelf } from '../../../../scripts/preview/shelf.ts';
import type { LmsExport } from '../../../../src/review/reading/lms-export.ts';
import { NewsDesk } from '../../../../scripts/preview/news-desk.ts';
import { AWAITED_SHELF, EMPTY_SHELF, fillShelf } from '../../../../scripts/preview/shelf.ts';
import { ourCourse } from '../../review/known-course.ts';
import { temporaryFolder, writeSamplePackage } from './sample-package.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const news = new NewsDesk();
let server: PreviewServer;
let shelf: Shelf;
let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  const path = await writeSamplePackage(folder, 'scorm12');
  shelf = await fillShelf([{ standard: 'scorm12', path }]);
  server = await startPreviewServer({ host: '127.0.0.1', port: 0, data: folder }, shelf, {
    news,
    editor: 'vscode://file{path}:{line}:{column}',
  });
});

afterAll(async () => {
  await server.stop();
  await remove();
});

/** Sends a path as it stands: `fetch` would tidy it up first. */
function send(path: string, options: RequestOptions = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, ...options }, (incoming) => {
      const chunks: Uint8Array[] = [];
      incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Posts as one of our own pages does. */
function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  return send(path, { method: 'POST', headers: { Origin: server.address.slice(0, -1), ...headers } }, body);
}

async function newLearner(name: string): Promise<string> {
  const { headers } = await post('/learners', new URLSearchParams({ name }).toString());
  return headers.location?.split('/').at(-1) ?? '';
}

async function launched(learner: string): Promise<Launch> {
  const { body } = await post(
    '/api/launch',
    JSON.stringify({ standard: 'scorm12', learner, mode: 'normal' }),
  );
  return JSON.parse(body) as Launch;
}

describe('content', () => {
  it('comes with the types that browsers need, to be kept for good', async () => {
    const { href } = await launched(await newLearner('Ana'));
    expect(href).toMatch(/^\/content\/scorm12\/[0-9a-f]{12}\/index\.html\?start=1$/);
    const page = await send(href);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const base = href.slice(0, href.lastIndexOf('/'));
    const script = await send(`${base}/app.js`);
    expect([script.body, script.headers['content-type']]).toEqual([
      'const answer = 42;',
      'application/javascript; charset=utf-8',
    ]);
    expect(script.headers['cache-control']).toContain('immutable');
    expect((await send(`${base}/media/a%C3%B1o%201.svg`)).headers['content-type']).toBe(
      'image/svg+xml; charset=utf-8',
    );
  });

  it('is served in part to media players', async () => {
    const { href } = await launched(await newLearner('Ana'));
    const path = href.replace('index.html?start=1', 'app.js');
    const part = await send(path, { headers: { Range: 'bytes=6-11' } });
    expect([part.status, part.body, part.headers['content-range']]).toEqual([206, 'answer', 'bytes 6-11/18']);
    expect((await send(path, { headers: { Range: 'bytes=-4' } })).body).toBe(' 42;');
    expect((await send(path, { headers: { Range: 'bytes=99-' } })).status).toBe(416);
  });

  it('under an old revision is what is there now, not to be kept', async () => {
    const old = await send('/content/scorm12/000000000000/app.js');
    expect([old.status, old.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  it.each([
    '/content/scorm12/r/none.js',
    '/content/scorm2004/r/index.html',
    '/content/web/r/index.html',
    '/content/scorm12/r/../../../../../../etc/passwd',
    '/content/scorm12/r/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/content/scorm12/r/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/content/scorm12/r/..%5c..%5cpackage.json',
    '/content/scorm12/r/__proto__',
  ])('answers 404 to %s', async (path) => {
    expect((await send(path)).status).toBe(404);
  });

  it('answers 400 to an address that is none', async () => {
    expect((await send('/content/%')).status).toBe(400);
  });
});

describe('writing', () => {
  const form = 'name=Eva';

  it('is refused to pages of another origin, and to whoever does not say where it comes from', async () => {
    const before = (await send('/trainer/export.json')).body.match(/"name"/g)?.length;
    for (const Origin of ['http://evil.example', 'null', `http://127.0.0.1:${server.port + 1}`]) {
      expect((await post('/learners', form, { Origin })).status).toBe(403);
    }
    expect((await send('/learners', { method: 'POST' }, form)).status).toBe(403);
    expect((await send('/trainer/export.json')).body.match(/"name"/g)?.length).toBe(before);
  });

  it('is refused under a name that is not ours, as is reading', async () => {
    const headers = { Host: `evil.example:${server.port}`, Origin: `http://evil.example:${server.port}` };
    expect((await post('/learners', form, headers)).status).toBe(421);
    expect((await send('/trainer', { headers })).status).toBe(421);
    expect((await send('/', { headers: { Host: `localhost:${server.port}` } })).status).toBe(200);
  });

  it('refuses what is too long', async () => {
    expect((await post('/api/launch', 'x'.repeat(5_000_000))).status).toBe(413);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"sequence":0}',
    '{"sequence":0,"changes":{"__proto__.x":"1"},"calls":[],"isRunning":true}',
  ])('refuses the report %s', async (body) => {
    const { session } = await launched(await newLearner('Ana'));
    expect((await post(`/api/sessions/${session}`, body)).status).toBeGreaterThanOrEqual(400);
  });

  it('answers a session that it does not know with "false"', async () => {
    const report = JSON.stringify({ sequence: 0, changes: {}, calls: [], isRunning: true });
    const { status, body } = await post('/api/sessions/none', report);
    expect([status, JSON.parse(body)]).toEqual([409, { result: 'false', reason: 'unknown' }]);
  });
});

describe('pages', () => {
  it('escape what learners call themselves', async () => {
    const name = `<script>alert("1")</script> & 'Ñu'`;
    const id = await newLearner(name);
    const { session } = await launched(id);
    const changes = {
      'cmi.interactions.0.id': '<i>q</i>',
      'cmi.interactions.0.student_response': '"><img src=x>',
    };
    const calls = [
      { position: 0, at: 1, name: 'LMSSetValue', arguments: ['</script><b>'], result: '<u>', error: '0' },
    ];
    await post(`/api/sessions/${session}`, JSON.stringify({ sequence: 0, changes, calls, isRunning: true }));
    const trainer = await send('/trainer');
    const [attempt = ''] = [...trainer.body.matchAll(/\/trainer\/attempts\/\d+/g)]
      .map(([path]) => path)
      .slice(-1);
    for (const path of [
      '/',
      `/learners/${id}`,
      `/play/scorm12/${id}`,
      '/trainer',
      attempt,
      `${attempt}/log`,
      `${attempt}/delete`,
    ]) {
      const page = await send(path);
      expect(page.status, path).toBe(200);
      expect(page.body, path).not.toMatch(/<script>|<\/script><b>|<i>q|<img|<u>/);
      expect(page.headers['content-security-policy'], path).toContain("script-src 'self'");
    }
    expect(trainer.body).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Ñu&#39;');
  });

  it('speak Spanish, or another of the project’s languages to those who prefer it', async () => {
    const lang = async (header: string): Promise<string | undefined> =>
      /<html lang="(\w+)">/.exec((await send('/', { headers: { 'Accept-Language': header } })).body)?.[1];
    expect(await lang('de-DE, *;q=0.5')).toBe('es');
    expect(await lang('fr-FR, *;q=0.5')).toBe('fr');
    expect(await lang('pt-BR')).toBe('pt');
    expect(await lang('en-GB,es;q=0.5')).toBe('en');
    expect(await lang('en;q=0.3, es-CO;q=0.9')).toBe('es');
  });

  it('ask again for a name that is none, with what was written', async () => {
    for (const name of ['', '  \u0000 ', 'x'.repeat(81)]) {
      const page = await post('/learners', new URLSearchParams({ name }).toString());
      expect(page.status).toBe(422);
      expect(page.body).toContain('aria-invalid="true"');
    }
  });

  it('begin a new attempt by a form alone', async () => {
    const learner = await newLearner('Ana');
    const body = new URLSearchParams({ learner, standard: 'scorm12' }).toString();
    const started = await post('/attempts', body);
    expect([started.status, started.headers.location]).toEqual([303, `/play/scorm12/${learner}`]);
    await post('/attempts', body);
    expect((await launched(learner)).attempt).toBe(2);
    expect((await post('/attempts', 'learner=nobody&standard=scorm12')).status).toBe(404);
  });

  it('delete an attempt only after a question', async () => {
    const learner = await newLearner('Sol');
    const { attempt } = await launched(learner);
    expect(attempt).toBe(1);
    const all = JSON.parse((await send('/trainer/export.json')).body) as {
      learners: { id: string; attempts: unknown[] }[];
    };
    expect(all.learners.find(({ id }) => id === learner)?.attempts).toHaveLength(1);
    const table = (await send('/trainer')).body;
    const row = table.slice(table.indexOf(learner));
    const path = /\/trainer\/attempts\/\d+\/delete/.exec(row)?.[0] ?? '';
    expect((await send(path)).body).toContain(`<form method="post" action="${path}"`);
    expect((await launched(learner)).attempt).toBe(1);
    expect((await post(path, '')).headers.location).toBe('/trainer');
    expect((await send(path)).status).toBe(404);
  });

  it('give HEAD the same headers without a body', async () => {
    const [get, head] = [await send('/'), await send('/', { method: 'HEAD' })];
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it.each([
    '/nowhere',
    '/learners/nobody',
    '/play/scorm12/nobody',
    '/play/scorm99/nobody',
    '/trainer/attempts/0',
    '/trainer/attempts/x/log',
  ])('say so when there is nothing at %s', async (path) => {
    const page = await send(path);
    expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  });
});

describe('before the first build is done', () => {
  afterEach(() => server.play(shelf));

  const pagesNow = async (): Promise<string[]> => {
    const paths = ['/', `/learners/${await newLearner('Ada')}`];
    const headers = { 'Accept-Language': 'en' };
    return Promise.all(paths.map(async (path) => (await send(path, { headers })).body));
  };

  it('pages say that the course is being built, and look again by themselves', async () => {
    server.play(AWAITED_SHELF);
    const pages = await pagesNow();
    for (const page of pages) {
      expect(page).toContain('The course is being built.');
      expect(page).not.toContain('failed');
    }
    expect(pages[0]).toContain('<meta http-equiv="refresh" content="3; url=/">');
    expect(pages[1]).toMatch(/<meta http-equiv="refresh" content="3; url=\/learners\/[^"]+">/);
    // A name that is being written would be lost.
    expect(pages[0]).not.toContain('<form');
  });

  it('pages say that it failed only when it has', async () => {
    server.play(EMPTY_SHELF);
    for (const page of await pagesNow()) {
      expect(page).toContain('the last build of the course failed');
      expect(page).not.toContain('http-equiv="refresh"');
    }
  });
});

describe('news', () => {
  it('reach open pages as they come, problems also those who come later', async () => {
    const heard: string[] = [];
    const listen = (): Promise<() => void> =>
      new Promise((resolve) => {
        const outgoing = request(`${server.address}api/news`, (incoming) => {
          incoming.on('data', (chunk: Uint8Array) => heard.push(chunk.toString()));
          incoming.on('error', () => undefined);
          resolve(() => outgoing.destroy());
        });
        outgoing.on('error', () => undefined);
        outgoing.end();
      });
    const close = await listen();
    news.announce({ kind: 'problems', faults: [], text: 'a:1:2  no' });
    await expect
      .poll(() => heard.join(''))
      .toContain('data: {"kind":"problems","faults":[],"text":"a:1:2  no"}\n\n');
    heard.length = 0;
    const closeOther = await listen();
    await expect.poll(() => heard.join('')).toContain('a:1:2  no');
    news.announce({ kind: 'rebuilt', mustReload: true });
    await expect.poll(() => heard.filter((text) => text.includes('rebuilt'))).toHaveLength(2);
    close();
    closeOther();
  });

  it('of changed texts and styles are there for pages that come later, until other code is built', async () => {
    const desk = new NewsDesk();
    desk.announce({ kind: 'parts', parts: { 'es/a': '1', 'es/b': '1' } });
    desk.announce({ kind: 'parts', parts: { 'es/b': '2' } });
    expect(desk.parts).toEqual({ 'es/a': '1', 'es/b': '2' });
    desk.repeatChanges();
    expect(desk.parts).toEqual({ 'es/a': '1', 'es/b': '2' });
    desk.forgetChanges();
    expect(desk.parts).toEqual({});
  });
});

describe('the course without an LMS', () => {
  const web = { revision: 'r', files: new Map([['index.html', new Uint8Array()]]) };
  const words = async (port: number): Promise<string> =>
    (await send('/', { port, headers: { 'Accept-Language': 'en' } })).body;

  it('is said not to follow what authors save', async () => {
    server.play({ ...shelf, web });
    expect(await words(server.port)).toMatch(
      /href="\/content\/web\/r\/index.html"[^]*doesn’t follow what you save/,
    );
    server.play(shelf);
    expect(await words(server.port)).not.toContain('doesn’t follow');
  });

  it('is as any other where nothing is rebuilt', async () => {
    const options = { host: '127.0.0.1', port: 0, data: `${folder}/still` };
    const still = await startPreviewServer(options, { ...shelf, web }, null);
    const page = await words(still.port);
    await still.stop();
    expect(page).toContain('href="/content/web/r/index.html"');
    expect(page).not.toContain('doesn’t follow');
  });
});

describe('what authors ask for', () => {
  it('is told language by language, once it was read', async () => {
    expect((await send('/api/author/es')).status).toBe(404);
    news.setFacts({ lang: 'es', place: { path: 'es/course.yaml', line: 1, column: 1 }, sections: [] });
    expect(JSON.parse((await send('/api/author/es')).body)).toMatchObject({ lang: 'es', sections: [] });
  });

  it('is on the player’s page, with how the editor is opened', async () => {
    const { body } = await send(`/play/scorm12/${await newLearner('Iris')}`);
    expect(body).toContain('id="author-toggle"');
    expect(body).toContain('"editor":"vscode://file{path}:{line}:{column}"');
  });
});

describe('the trainer', () => {
  it('makes learners of a pasted list, once each', async () => {
    await newLearner('Rosa Lima');
    const names = new URLSearchParams({ names: ' Rosa Lima \r\n\r\nTomás  Díaz\r\nTomás Díaz\r\n=1+1' });
    const { status, headers } = await post('/trainer/learners', names.toString());
    expect([status, headers.location]).toEqual([303, '/trainer?added=2']);
    const { learners } = JSON.parse((await send('/trainer/review.json')).body) as {
      learners: { name: string }[];
    };
    const there = learners.map(({ name }) => name);
    expect(there.filter((name) => ['Rosa Lima', 'Tomás Díaz', '=1+1'].includes(name))).toHaveLength(3);
    expect((await send('/trainer?added=2')).body).toContain('role="status"');
  });

  it('is told when a list holds what is no name, and nothing is made', async () => {
    const before = (await send('/trainer/review.json')).body;
    const names = new URLSearchParams({ names: `Uno\n${'x'.repeat(81)}` }).toString();
    const { status, body } = await post('/trainer/learners', names);
    expect(status).toBe(422);
    expect(body).toContain('aria-invalid="true"');
    expect((await send('/trainer/review.json')).body).toBe(before);
  });

  it('follows attempts in the page of analysis, which may ask this server and no other', async () => {
    const { session } = await launched(await newLearner('Vera'));
    const changes = { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': 'x' };
    await post(
      `/api/sessions/${session}`,
      JSON.stringify({ sequence: 0, changes, calls: [], isRunning: true }),
    );
    const data = JSON.parse((await send('/trainer/review.json')).body) as LmsExport;
    expect(data.course).not.toBe('');
    const learner = data.learners.find(({ name }) => name === 'Vera');
    expect(learner!.attempts.map(({ elements }) => elements)).toEqual([
      { 'cmi.core.lesson_status': 'incomplete' },
    ]);
    // The sample package was not built here: there is no page to show.
    expect((await send('/trainer/review')).status).toBe(404);
    server.play({
      packages: new Map(),
      web: null,
      review: { script: '1', worker: '2', css: 'a{}', course: await ourCourse(), packages: [] },
    });
    const { body } = await send('/trainer/review');
    expect(body).toContain("worker-src blob:; connect-src 'self'; base-uri 'none'");
    expect(body).toContain('id="review-live">/trainer/review.json<');
  });
});

describe('a port', () => {
  it('that is taken gives the next free one', async () => {
    const other = await temporaryFolder();
    const second = await startPreviewServer(
      { host: '127.0.0.1', port: server.port, data: other.folder },
      await fillShelf([]),
      null,
    );
    expect(second.port).toBeGreaterThan(server.port);
    expect((await fetch(second.address)).status).toBe(200);
    await second.stop();
    await expect(fetch(second.address)).rejects.toThrow();
    await other.remove();
  });

  it('of a host that is not here is refused in one sentence', async () => {
    const other = await temporaryFolder();
    const start = startPreviewServer(
      { host: '192.0.2.1', port: 0, data: other.folder },
      await fillShelf([]),
      null,
    );
    await expect(start).rejects.toThrow(
      /^can't listen at 192\.0\.2\.1, port 0 \(EADDRNOTAVAIL\); give others/,
    );
    await other.remove();
  });
});
