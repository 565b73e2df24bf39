/** What this project uses of Trusted Types, which older browsers lack and the DOM's own types do not know. */
declare var trustedTypes:
  | {
      /** @throws TypeError when the page's policy does not list the name, or there is one of that name already */
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string | null },
      ): { createScriptURL(address: string): string };
    }
  | undefined;
