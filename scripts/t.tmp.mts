import { readCourse } from './content/read-course.ts';
import { buildCourse } from './site/build-course.ts';
for (let i = 0; i < 5; i++) {
  const t = performance.now();
  await readCourse('modules');
  console.log('read', (performance.now() - t).toFixed(0));
}
for (let i = 0; i < 3; i++) {
  const t = performance.now();
  await buildCourse({ modules: 'modules', out: '/tmp/lead/dev', standards: ['web'] });
  console.log('build web', (performance.now() - t).toFixed(0));
}
