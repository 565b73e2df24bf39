import { expect } from '@open-wc/testing/pure';
import { until } from '../browser/mount.ts';
import { CourseFrame } from './frame.ts';
import type { Host } from './host.ts';

/**
 * What a package with recordings owes its learners: that they, and what is said in them, arrive out of it.
 * @param lesson the one that holds a video with captions, and a sound
 */
export function playsRecordings(newHost: () => Host, lesson: string): void {
  it('plays its video with captions and its sound', async () => {
    const page = await CourseFrame.launch(newHost(), {});
    await page.go(`#/lesson/${lesson}`);
    const video = await page.see<HTMLVideoElement>('.media video');
    await until(() => video.readyState >= HTMLMediaElement.HAVE_METADATA, 'the video is understood');
    const track = await page.see<HTMLTrackElement>('.media track');
    await until(() => track.readyState === HTMLTrackElement.LOADED, 'the captions are there');
    expect(track.track.cues).to.have.length(2);
    const sound = await page.see<HTMLAudioElement>('.media audio');
    sound.load();
    sound.preload = 'metadata';
    await until(() => sound.readyState >= HTMLMediaElement.HAVE_METADATA, 'the sound is understood');
    expect(page.leave()).to.deep.equal([]);
  });
}
