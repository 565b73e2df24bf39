import { profilesOf } from '../../contract/profiles/all.ts';
import { describeTrackingPort } from '../../contract/tracking-port.ts';

for (const { name, make } of profilesOf('scorm12')) describeTrackingPort(name, make);
