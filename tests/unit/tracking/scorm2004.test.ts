import { profilesOf } from '../../contract/profiles/all.ts';
import { describeTrackingPort } from '../../contract/tracking-port.ts';

for (const { name, make } of profilesOf('scorm2004')) describeTrackingPort(name, make);
