/**
 * The first script of a course under test: tells the page around it whatever goes wrong in here, and speaks for the
 * browser where a test says what its user reads.
 * The test server puts it into `index.html`; the rest of the package is as the build made it.
 */
const tell = (what, detail) => window.parent.courseTroubles?.push(`${what}: ${detail}`);

// The page's policy, which comes after this script, would let tests load none of theirs.
window.testScripts = window.trustedTypes?.createPolicy('tests', { createScriptURL: (address) => address });

const languages = window.parent.browserLanguages;
if (languages) Object.defineProperty(navigator, 'languages', { value: languages });

window.addEventListener(
  'error',
  (event) => {
    const source = event.target === window ? event.message : event.target.src;
    tell('error', `${source} ${event.error?.stack ?? ''}`);
  },
  true,
);
window.addEventListener('unhandledrejection', ({ reason }) =>
  tell('unhandled rejection', reason?.stack ?? reason),
);
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
  tell('content security policy', `${violatedDirective} forbids ${blockedURI} in ${sourceFile}`),
);
for (const level of ['error', 'warn'])
  console[level] = (...values) => tell(`console.${level}`, values.join(' '));
