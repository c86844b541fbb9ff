/** What the page's policy lets become a script (see `trusted-types` in the server's Content-Security-Policy). */
interface Window {
  readonly trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ) => { createScriptURL: (url: string) => string };
  };
}

declare module '*?worker&url' {
  const url: string;
  export default url;
}
