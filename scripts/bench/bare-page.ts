import { figureIn } from './figures.ts';
import { measureStarts, repeat } from './groups.ts';
import { measureTurn } from './measure-use.ts';
import type { Group } from './rows.ts';
import { ROWS } from './rows.ts';
import { serveFiles } from './serve-package.ts';
import type { Findings } from './table.ts';

/**
 * A cover, a lesson and another lesson with next to nothing in them, which can be driven as a course is: what a page can't
 * undercut on this machine, with this browser and driver.
 */
const BARE_PAGE = `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Curso</title>
<style>.lesson{display:none}:target~.lesson{display:block}:target~.cover{display:none}</style>
<course-app>
<div id="first"></div>
<div class="cover"><h1 class="cover-title">Curso</h1><p class="cover-action"><a href="#first">Empezar</a></p></div>
<course-lesson class="lesson"><h1>Una</h1><div class="block"><p>Texto.</p></div></course-lesson>
<p class="pager"><a rel="next" href="#second">Siguiente</a></p>
</course-app>
<script>
addEventListener('hashchange', () => {
  if (location.hash !== '#second') return;
  const lesson = document.querySelector('.lesson');
  lesson.style.display = 'block';
  lesson.innerHTML = '<h1 tabindex="-1">Otra</h1><div class="block"><p>Texto.</p></div>';
  lesson.firstChild.focus({ preventScroll: true });
});
</script>
`;

/** The times of that page, for the groups that measure such times. */
export async function measureBarePage(groups: readonly Group[], runs: number): Promise<Findings> {
  const served = await serveFiles(
    new Map([['index.html', new TextEncoder().encode(BARE_PAGE)]]),
    'index.html',
  );
  try {
    return {
      ...(groups.includes('start') ? timesOf(await measureStarts({ served, runs })) : {}),
      ...(groups.includes('use')
        ? { next: figureIn(await repeat(runs, () => measureTurn(served)), ({ painted }) => painted) }
        : {}),
    };
  } finally {
    await served.close();
  }
}

/** What it weighs is no measure of anything. */
function timesOf(findings: Findings): Findings {
  return Object.fromEntries(
    Object.entries(findings).filter(([id]) => ROWS[id as keyof typeof ROWS].unit === 's'),
  );
}
