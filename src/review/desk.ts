import type { KnownCourse } from './known-course.ts';
import type { TaskName, Tasks } from './protocol.ts';
import type { CourseData } from './reading/course-data.ts';
import { readFiles } from './reading/read-files.ts';
import { analyse } from './statistics/analyse.ts';

type Work = {
  readonly [Name in TaskName]: (
    ask: Tasks[Name]['ask'],
    tell: (share: number) => void,
  ) => Tasks[Name]['answer'] | Promise<Tasks[Name]['answer']>;
};

/** Does the worker's tasks and keeps the records between them. */
export class Desk {
  #known: KnownCourse | null = null;
  #courses: readonly CourseData[] = [];

  readonly #work: Work = {
    begin: (known) => {
      this.#known = known;
      return null;
    },
    read: async (files, tell) => {
      if (!this.#known) throw new Error('nothing is known of the course yet');
      const { courses, notices } = await readFiles(files, this.#known, tell);
      this.#courses = courses;
      return { courses: courses.map(({ title, isKnown }) => ({ title, isKnown })), notices };
    },
    analyse: ({ course, choice }, tell) => {
      const data = this.#courses[course];
      return data && this.#known ? analyse(data, this.#known, choice, tell) : null;
    },
    learner: ({ course, key }) =>
      (this.#courses[course]?.records ?? [])
        .filter(({ learner }) => learner.key === key)
        .sort((one, other) => one.number - other.number),
  };

  /**
   * Does one task; who asks waits for its answer before asking for the next.
   * @param tell hears how much is done, 0 to 1
   */
  async do<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
    tell: (share: number) => void = () => undefined,
  ): Promise<Tasks[Name]['answer']> {
    return this.#work[name](ask, tell);
  }
}
