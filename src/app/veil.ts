const [B, Y] = [98, 121];

/**
 * Makes a bank of questions unreadable at a glance: letters change places in pairs, so that the same text comes out of
 * two turns, packs as small as before, and needs no key. This is a curtain and no lock: whoever wants the answers can
 * have them, as with everything that is graded in the browser (`docs/security.md`).
 */
export function veiled(text: string): string {
  const bytes = new TextEncoder().encode(text);
  bytes.forEach((byte, index) => {
    // Small, whether it was or not; of no other byte does that make one of these letters.
    const letter = byte | 32;
    if (letter >= B && letter <= Y) bytes[index] = byte ^ 1;
  });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
