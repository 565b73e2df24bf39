/**
 * Makes a bank of questions unreadable at a glance: letters change places in pairs, so that the same text comes out of
 * two turns, packs as small as before, and needs no key. This is a curtain and no lock: whoever wants the answers can
 * have them, as with everything that is graded in the browser (`docs/security.md`).
 */
export function veiled(text: string): string {
  return text.replace(/[b-y]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ 1));
}
