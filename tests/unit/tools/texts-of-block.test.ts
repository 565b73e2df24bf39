import { describe, expect, it } from 'vitest';
import { textOfBlock } from '../../../src/tools/texts-of-block.ts';

describe('what can be found of a block', () => {
  it('is its words, without markup and with blanks between paragraphs', () => {
    expect(textOfBlock({ kind: 'prose', body: '<p>Uno &amp; <em>dos</em>.</p><p>Tres.</p>' })).toBe(
      'Uno & dos . Tres.'.replace(' .', '.'),
    );
  });

  it('is every text of a list, and nothing that only names or draws', () => {
    const text = textOfBlock({
      kind: 'figure',
      title: 'La rueda',
      src: 'rueda.svg',
      alt: 'Cinco sectores en torno a un diálogo.',
      labels: { centro: 'Diálogo' },
      details: ['Gobiernos', 'Empresas'],
      svg: '<svg><text>Diálogo</text></svg>',
    });
    expect(text).toBe('La rueda Cinco sectores en torno a un diálogo. Gobiernos Empresas');
  });

  it('is what a question asks, not what answers it', () => {
    const text = textOfBlock({
      kind: 'check',
      id: 'check-1',
      required: true,
      question: {
        kind: 'true-false',
        stem: '¿Manda alguien?',
        correct: false,
        feedback: { true: 'No.', false: 'Así es.' },
      },
    } as never);
    expect(text).toBe('¿Manda alguien?');
  });
});
