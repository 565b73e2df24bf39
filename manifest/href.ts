/**
 * The address of a packaged file as manifests write it: relative, forward slashes, every segment percent-encoded.
 * Throws a URIError when the path holds a lone surrogate, which no address can.
 */
export function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The file that such an address means. Throws a URIError when a percent sign in it is not part of an encoded character. */
export function pathOf(href: string): string {
  return href.split('/').map(decodeURIComponent).join('/');
}
