/** The identifiers of one package. Moodle finds a learner's tracks by the item's, so none of them may ever change. */
export interface Identifiers {
  readonly manifest: string;
  readonly organization: string;
  readonly item: string;
  readonly resource: string;
  /** Primary objective of the activity (SCORM 2004). */
  readonly objective: string;
}

/** The identifiers of one of several items; they never change either. */
export type ScoIdentifiers = Pick<Identifiers, 'item' | 'resource' | 'objective'>;

/**
 * The identifiers of an item that opens a part of the course.
 * @param sco `s2`, by a number that the part keeps for life: it may be called otherwise one day
 * @throws Error as {@link identifiersOf} does
 */
export function scoIdentifiersOf(courseId: string, sco: string): ScoIdentifiers {
  const { item, resource, objective } = identifiersOf(courseId);
  return { item: `${item}-${sco}`, resource: `${resource}-${sco}`, objective: `${objective}-${sco}` };
}

/**
 * The identifiers that follow from a course id and from nothing else: neither version, language nor standard.
 * Throws when the id could not be part of an XML name or of Moodle's columns of 255 characters.
 */
export function identifiersOf(courseId: string): Identifiers {
  if (!/^[a-z][a-z0-9-]{0,99}$/.test(courseId)) {
    throw new Error(
      `The course id ${JSON.stringify(courseId)} cannot name a package: it must begin with a letter and hold at most 100 lower-case letters, digits and hyphens.`,
    );
  }
  return {
    manifest: `MANIFEST-${courseId}`,
    organization: `ORGANIZATION-${courseId}`,
    item: `ITEM-${courseId}`,
    resource: `RESOURCE-${courseId}`,
    objective: `OBJECTIVE-${courseId}`,
  };
}
