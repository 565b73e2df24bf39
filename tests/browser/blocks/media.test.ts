import { expect } from '@open-wc/testing/pure';
import { emulateMedia } from '@web/test-runner-commands';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { activate } from '../keyboard.ts';
import { find, msg, until } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const FOLDER = '/tests/fixtures/media';
const VIDEO: BlockOf<'media'> = {
  kind: 'media',
  title: 'Una gota',
  src: `${FOLDER}/gota.webm`,
  captions: `${FOLDER}/gota.vtt`,
  captionsLang: 'es',
  body: '<p>Cae una gota y suena el agua.</p>',
};
const { captions: _captions, ...uncaptioned } = VIDEO;
const SOUND: BlockOf<'media'> = { ...uncaptioned, captionsLang: null, src: `${FOLDER}/gota.ogg` };

describe('block media', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  describe('with a video', () => {
    behavesAsBlock(VIDEO);

    it('waits to be played, with the browser’s own controls and a name', async () => {
      const video = find<HTMLVideoElement>(await mountBlock(VIDEO), 'video');
      expect(video.controls).to.equal(true);
      expect(video.autoplay).to.equal(false);
      expect(video.ariaLabel).to.equal('Una gota');
      await until(() => video.readyState >= HTMLMediaElement.HAVE_METADATA, 'the video is understood');
      expect(video.paused).to.equal(true);
      expect(video.duration).to.be.within(1.8, 2.2);
    });

    it('shows its captions in their language', async () => {
      const track = find<HTMLTrackElement>(await mountBlock(VIDEO), 'track');
      await until(() => track.readyState === HTMLTrackElement.LOADED, 'the captions are there');
      expect(track.track.mode).to.equal('showing');
      expect([track.kind, track.srclang, track.label]).to.deep.equal([
        'captions',
        'es',
        msg('block.captions'),
      ]);
      expect([...(track.track.cues ?? [])].map((cue) => (cue as VTTCue).text)).to.deep.equal([
        'Cae una gota.',
        'Suena el agua.',
      ]);
    });

    it('fetches nothing of the video before it is played when a picture stands for it', async () => {
      const block = await mountBlock({ ...VIDEO, poster: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
      expect(find<HTMLVideoElement>(block, 'video').preload).to.equal('none');
    });

    it('is its transcript on paper', async () => {
      const block = await mountBlock(VIDEO);
      find<HTMLDetailsElement>(block, 'details').open = true;
      await emulateMedia({ media: 'print' });
      expect(find(block, 'video').checkVisibility()).to.equal(false);
      expect(block.innerText).to.contain('Una gota').and.to.contain('suena el agua');
    });
  });

  describe('with a sound', () => {
    behavesAsBlock(SOUND);

    it('plays, and has its transcript at hand', async () => {
      const block = await mountBlock(SOUND);
      const sound = find<HTMLAudioElement>(block, 'audio');
      expect(sound.preload).to.equal('none');
      sound.load();
      sound.preload = 'metadata';
      await until(() => sound.readyState >= HTMLMediaElement.HAVE_METADATA, 'the sound is understood');
      await activate(find(block, 'summary', msg('block.transcript')));
      expect(find(block, 'details p').checkVisibility()).to.equal(true);
    });
  });
});
