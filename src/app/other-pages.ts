import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../components/strings.ts';
import type { CourseOutline, Parts } from '../model/outline.ts';
import '../views/course-agenda.ts';
import '../views/course-result.ts';
import { creditsTemplate, glossaryTemplate, referencesTemplate } from '../views/shelf.ts';
import { assessmentPage } from './assessment-page.ts';
import type { Content } from './content.ts';
import type { CourseApp } from './course-app.ts';
import type { Route } from './route.ts';

/** A page that nobody begins with: every one but the cover and the lessons. */
export function otherPage(
  app: CourseApp,
  content: Content,
  route: Exclude<Route, { readonly view: 'cover' | 'lesson' }>,
): unknown {
  const { course, state } = app.session;
  const shelf = (draw: (shelf: Parts['shelf']) => unknown): unknown => content.show('shelf', 'shelf', draw);
  switch (route.view) {
    case 'agenda':
      return html`<course-agenda .course=${course} .progress=${state}></course-agenda>`;
    case 'result':
      return html`<course-result .course=${course} .progress=${state}></course-result>`;
    case 'assessment':
      return assessmentPage(app, content, route.id);
    case 'references':
      return shelf(({ references }) => referencesTemplate(references));
    case 'glossary':
      return shelf(({ terms }) => glossaryTemplate(terms, course.lang));
    case 'credits':
      return creditsTemplate(course);
    case 'print':
      return content.showTools((tools) => tools.printPage(app, content, route.section));
    case 'not-found':
      return notFound(course);
    default:
      // What the LMS holds of one section says nothing of the others.
      return course.within && route.view === 'certificate'
        ? notFound(course)
        : content.showTools((tools) => tools.toolPage(app, content, route.view));
  }
}

/** What stands where there is no page; of one that another item of the LMS holds, where it is. */
function notFound({ within }: CourseOutline): TemplateResult {
  const [, , id = ''] = location.hash.split('/');
  return html`<h1 tabindex="-1">${within?.elsewhere[id] ?? msg('app.not-found')}</h1>
    <p><a href="#/agenda">${msg('agenda.title')}</a></p>`;
}
