/**
 * What ships though a browser of the baseline does not know it, and why learners there lose nothing that matters. Each is
 * by MDN's name. What is not here must not ship; what is here and ships no more is to be removed.
 */
export const ACCEPTED: Readonly<Record<string, string>> = {
  'api.BluetoothRemoteGATTCharacteristic.properties': "Lit's name for what its elements declare",
  'api.HTMLInputElement.capture':
    "not a camera's field: Lit compares the options of listeners, among them `capture`",
  'api.MLGraphBuilder.gather': 'what our search is given (course-search.ts)',
  'api.TrustedTypePolicyFactory.createPolicy': 'asked for with `?.`: without it texts need no policy',
  'api.TrustedTypePolicyFactory.emptyScript': 'Lit looks whether there are trusted types before',
  'api.Window.requestIdleCallback': 'looked for with `in`; Safari waits with setTimeout (when-idle.ts)',
  'css.at-rules.media.forced-colors': 'forced colours are a setting of Windows, where there is no Safari',
  'css.at-rules.property': 'spares the browser work; without it everything looks the same',
  'css.properties.break-after.avoid': 'a heading may stand at the end of a printed page',
  'css.properties.cursor.default': 'phones have no pointer',
  'css.properties.cursor.pointer': 'phones have no pointer',
  'css.properties.forced-color-adjust': 'as forced-colors',
  'css.properties.forced-color-adjust.none': 'as forced-colors',
  'css.properties.hyphens': 'only says `manual`, which is what browsers do without it',
  'css.properties.text-decoration.dotted':
    'esbuild writes Safari its own property beside it; else the line is whole',
  'css.properties.text-size-adjust':
    'Safari has -webkit-text-size-adjust beside it; Firefox on phones enlarges nothing here',
  'css.properties.text-wrap': 'lines break as they always did',
  'css.properties.text-wrap.balance': 'lines break as they always did',
  'css.properties.text-wrap.pretty': 'lines break as they always did',
  'css.selectors.-moz-progress-bar': 'each engine has its own name, in a rule of its own',
  'css.selectors.-webkit-progress-bar': 'each engine has its own name, in a rule of its own',
  'css.selectors.-webkit-progress-value': 'each engine has its own name, in a rule of its own',
  'css.selectors.has':
    'a coloured edge around what is chosen, whose button is marked all the same; smaller titles; cards of equal height',
  'html.elements.search': 'has role="search"; to an older browser it is an element without meaning',
  'html.elements.video.playsinline': 'Firefox plays videos in their place without being told',
  'html.global_attributes.autocapitalize':
    'only keyboards on screens capitalise, and Safari on phones knows it',
};
