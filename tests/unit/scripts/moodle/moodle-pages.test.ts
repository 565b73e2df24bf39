import { describe, expect, it } from 'vitest';
import { answerName, readRelease, readViewPage } from '../../../../scripts/moodle/moodle-pages.ts';

const PREVIEW = '<button class="btn" name="mode" type="submit" id="b" value="browse">Vista previa</button>';
const ENTER = '<button class="btn" name="mode" type="submit" id="n" value="normal">Entrar</button>';
const AGAIN = '<input type="checkbox" id="a" name="newattempt" value="on"><label for="a">Otra vez</label>';

/** An activity's page as Moodle writes it, with some of its buttons and some lines about the attempts. */
function viewPage(buttons: string, lines = ''): string {
  return `<div role="main"><div id="intro" class="box py-3"><p>Vale el 40 % de la nota.</p></div>
    <form id="scormviewform" method="post" action="https://aula.example.org/mod/scorm/player.php">${buttons}
      <br><input type="hidden" name="scoid" value="2"><input type="hidden" name="cm" value="2"></form>
    <div class="box py-3 generalbox"><p>${lines}</p></div></div>`;
}

describe("an activity's page", () => {
  it('of a learner who has not begun offers the entry and the preview', () => {
    const lines = 'Número de intentos: 0<br>Calificación informada: Ninguna<br>';
    expect(readViewPage(viewPage(PREVIEW + ENTER, lines))).toEqual({
      canEnter: true,
      canPreview: true,
      offersNewAttempt: false,
      grade: null,
    });
  });

  it('of a learner who has finished offers a new attempt and tells the grade', () => {
    const lines = 'Grade for attempt 1: 40%<br>Grade for attempt 2: 87,5 %<br>Grade reported: 87.5%<br>';
    expect(readViewPage(viewPage(ENTER + AGAIN, lines))).toEqual({
      canEnter: true,
      canPreview: false,
      offersNewAttempt: true,
      grade: 87.5,
    });
  });

  it('takes a forced new attempt for no choice', () => {
    const forced = '<input type="hidden" name="newattempt" value="on">';
    expect(readViewPage(viewPage(ENTER + forced)).offersNewAttempt).toBe(false);
  });

  it('takes a percentage in the teacher’s introduction for no grade', () => {
    expect(readViewPage(viewPage(ENTER, 'Número de intentos: 1')).grade).toBeNull();
  });

  it('that is closed offers nothing', () => {
    const closed = '<div class="box py-3 generalbox"><p>Esta actividad no está disponible.</p></div>';
    expect(readViewPage(closed)).toEqual({
      canEnter: false,
      canPreview: false,
      offersNewAttempt: false,
      grade: null,
    });
  });
});

describe('an answer without what was looked for', () => {
  it('is told by its status and its title', () => {
    const page = '<html><head><title>\n  Error | Aula </title></head><body>Coding error</body></html>';
    expect(answerName(500, page)).toBe('500 «Error | Aula»');
  });

  it('is told by its status where the server sent no page', () => {
    expect(answerName(503, '')).toBe('503 «»');
  });
});

describe("Moodle's release", () => {
  const nothing = {
    page: '<a href="https://example.org/402/es/">Ayuda</a>',
    upgradeNotes: '',
    newerNotes: '',
  };
  const notes = 'This files describes API changes.\n\n=== 4.2.3 ===\n\n=== 4.2.2 ===\n';
  const docs = (branch: string): string =>
    `<a href="https://docs.moodle.org/${branch}/es/mod/scorm/view">Ayuda</a>`;

  it('is read from the public notes', () => {
    expect(readRelease({ ...nothing, upgradeNotes: notes })).toBe('4.2.3');
  });

  it('is read from the link to the documentation', () => {
    expect(readRelease({ ...nothing, page: docs('500') })).toBe('5.0');
    expect(readRelease({ ...nothing, page: docs('311') })).toBe('3.11');
  });

  it('is the exact one when notes and link agree, and the link’s when they do not', () => {
    expect(readRelease({ ...nothing, page: docs('402'), upgradeNotes: notes })).toBe('4.2.3');
    expect(readRelease({ ...nothing, page: docs('403'), upgradeNotes: notes })).toBe('4.3');
  });

  it('is at least what the notes of newer releases tell', () => {
    const newer = '# Upgrade notes\n\n## 4.5\n\n### Added\n';
    expect(readRelease({ ...nothing, upgradeNotes: '=== 4.5 Onwards ===', newerNotes: newer })).toBe(
      '4.5 or a little later',
    );
  });

  it('is not made up', () => {
    expect(readRelease(nothing)).toBeNull();
  });
});
